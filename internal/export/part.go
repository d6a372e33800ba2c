package export

// partWriter splits what is written into parts of equal size.
type partWriter struct {
	save   func(part []byte) error
	buffer []byte
}

// Write implements io.Writer.
func (w *partWriter) Write(content []byte) (int, error) {
	if w.buffer == nil {
		w.buffer = make([]byte, 0, partSize)
	}
	for rest := content; len(rest) > 0; {
		n := min(len(rest), partSize-len(w.buffer))
		w.buffer, rest = append(w.buffer, rest[:n]...), rest[n:]
		if len(w.buffer) == partSize {
			if err := w.flush(); err != nil {
				return 0, err
			}
		}
	}
	return len(content), nil
}

// flush saves the last part, which may be smaller.
func (w *partWriter) flush() error {
	if len(w.buffer) == 0 {
		return nil
	}
	err := w.save(w.buffer)
	w.buffer = w.buffer[:0]
	return err
}
