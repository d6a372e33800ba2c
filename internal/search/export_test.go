package search

// CommonFrom lets a test choose the way to the hits.
func (f *Finder) CommonFrom(hits int) { f.commonFrom = hits }
