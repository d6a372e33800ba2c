// Package optional holds what is done with values that may be absent, which are pointers here: nil is none.
package optional

// Value is the value; the zero value when there is none.
func Value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// First is the first of the values that there is.
func First[T any](values ...*T) *T {
	for _, v := range values {
		if v != nil {
			return v
		}
	}
	return nil
}

// NonZero is the value; none when it is the zero value, such as an empty text.
func NonZero[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// Equal says whether both are the same value, or both are absent.
func Equal[T comparable](a, b *T) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// Differs says whether a change to a value that is given changes what there is.
func Differs[T comparable](to, from *T) bool { return to != nil && !Equal(to, from) }

// NonEmpty is the text; none when it is empty.
func NonEmpty(text *string) *string { return NonZero(Value(text)) }

// Any is the value for comparing with what may be of another type, and for the log.
func Any[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

// Assign writes a value to a column, or clears it: PostgreSQL refuses a statement that does both.
func Assign[T, U any](value *T, set func(T) U, clear func() U) {
	if value == nil {
		clear()
		return
	}
	set(*value)
}
