package housekeeping

// InStretches has the log looked through so much at once, for tests with short logs.
func (s *Service) InStretches(of int) *Service {
	s.stretch = of
	return s
}
