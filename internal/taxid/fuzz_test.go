package taxid

import (
	"strings"
	"testing"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"529.982.247-25", "48.530.335/0001-48", "12ABC34501DE35", "12abc34501de35", "11111111111", "",
		"\u00a0529 982 247 25", "５２９９８２２４７２５",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, err := Parse(s)
		if err != nil {
			if !id.IsZero() || strings.Contains(err.Error(), s) && len(s) > 5 {
				t.Fatalf("%v tells of %q", err, s)
			}
			return
		}
		for _, again := range []string{id.Raw(), id.Format(), strings.ToLower(id.Format())} {
			if other, err := Parse(again); err != nil || other != id {
				t.Errorf("%q is read as %q, which is read as %v, %v", s, again, other, err)
			}
		}
		if n := len(id.Raw()); n != id.Kind().length() {
			t.Errorf("%q is %d characters long", s, n)
		}
		if strings.Contains(id.Mask(), id.Raw()) || strings.Contains(id.String(), id.Format()) {
			t.Errorf("the mask of %q shows it", s)
		}
	})
}
