package cli

import (
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/internal/plaintext"
)

// CheckTexts refuses a command's arguments with characters that no input may have. Only a note may have more than one line.
func CheckTexts(args []string) error {
	for i, arg := range args {
		check := plaintext.Line
		if strings.HasPrefix(arg, "--note=") || i > 0 && args[i-1] == "--note" {
			check = plaintext.Lines
		}
		if wrong := check(arg); wrong != nil {
			return fmt.Errorf("argument %d: %w", i+1, wrong)
		}
	}
	return nil
}
