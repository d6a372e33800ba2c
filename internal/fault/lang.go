package fault

import "strings"

// Lang is a language of the catalogue.
type Lang string

// The languages; Portuguese is the default.
const (
	Portuguese Lang = "pt-BR"
	English    Lang = "en"
)

// LangOf picks the language of an Accept-Language header: the first one that the catalogue has.
func LangOf(acceptLanguage string) Lang {
	for part := range strings.SplitSeq(acceptLanguage, ",") {
		tag := strings.ToLower(strings.TrimSpace(part))
		switch {
		case strings.HasPrefix(tag, "pt"):
			return Portuguese
		case strings.HasPrefix(tag, "en"):
			return English
		}
	}
	return Portuguese
}
