package housekeeping

// ScanInChunks sets the size of the chunks in which the log is scanned, for tests with short logs.
func (s *Service) ScanInChunks(of int) *Service {
	s.stretch = of
	return s
}
