package export

// KeepAtMost sets how many bytes an owner's files may have.
func (s *Service) KeepAtMost(bytes int) { s.maxKept = bytes }
