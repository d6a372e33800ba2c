package eventlog

// Changes are the values that an edit changed, by their names in the API.
type Changes map[string]any

// Note adds a value if it differs.
func (c Changes) Note(name string, before, after any) {
	if before != after {
		c[name] = map[string]any{"from": before, "to": after}
	}
}
