package importer

// InChunksOf has few rows written together, so that a test needs no large files.
func (o Options) InChunksOf(rows int) Options {
	o.chunk = rows
	return o
}
