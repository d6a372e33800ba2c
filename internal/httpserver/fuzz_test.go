package httpserver

import (
	"strings"
	"testing"
)

func FuzzHeaders(f *testing.F) {
	for _, s := range []string{
		"localhost:8080", "[::1]:80", "EXAMPLE.com.", "", ":", "br;q=0, gzip;q=1", "br;q=NaN", "*", ",;q=",
		"gzip ; q=0.5",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if name := hostName(s); name != strings.ToLower(name) {
			t.Errorf("the host %q is %q", s, name)
		}
		for _, encoding := range encodings {
			if accepts(s, encoding.name) && !strings.Contains(s, encoding.name) {
				t.Errorf("%q accepts %s", s, encoding.name)
			}
		}
	})
}
