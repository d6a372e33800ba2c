// Package plaintext says which texts may be stored, whichever way they come in: those whose characters people can see, in the order
// in which they see them; and how a text is written to a CSV file without harm. It is pure.
package plaintext

import "fmt"

// Fault is what is wrong with a text. It names a character by its number, since it is invisible, and quotes nothing else.
type Fault struct {
	// Char is the character that doesn't belong in the text.
	Char rune
	// Break says that it is a line break in a single-line text.
	Break bool
}

// Error is in English, for logs; users read the texts of the refusals.
func (f *Fault) Error() string {
	if f.Break {
		return "the text has more than one line"
	}
	return "the text has the invisible character " + f.Code()
}

// Code formats the character's number the usual way: U+202E.
func (f *Fault) Code() string { return fmt.Sprintf("U+%04X", f.Char) }

// Line finds what is wrong with a single-line text, such as a name; nil if nothing is.
func Line(s string) *Fault {
	for _, r := range s {
		switch {
		case r == '\n' || r == '\r':
			return &Fault{Char: r, Break: true}
		case r == '\t' || hidden(r):
			return &Fault{Char: r}
		}
	}
	return nil
}

// Lines finds what is wrong with a text of any number of lines, such as a note; nil if nothing is. A carriage return is allowed
// before a line feed only: alone it would overwrite what is shown.
func Lines(s string) *Fault {
	for i, r := range s {
		switch {
		case r == '\n' || r == '\t' || r == '\r' && i+1 < len(s) && s[i+1] == '\n':
		case r == '\r' || hidden(r):
			return &Fault{Char: r}
		}
	}
	return nil
}

// hidden says whether a character other than a line break or tab controls how others are shown or stored: PostgreSQL can't store
// U+0000, and names shown in another order than written look like others.
func hidden(r rune) bool {
	switch {
	case r == '\n', r == '\r', r == '\t':
		return false
	case r < ' ', r >= 0x7f && r <= 0x9f: // C0, DEL and C1
		return true
	case r == 0x2028, r == 0x2029: // line and paragraph separators, which few programs show as such
		return true
	case r == 0x061c, r == 0x200e, r == 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // Unicode's Bidi_Control
		return true
	}
	return false
}
