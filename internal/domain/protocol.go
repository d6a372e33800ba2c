package domain

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

const (
	// idRange is how many ids each table has to itself; cancellationIDs is where those of the cancellations begin.
	idRange         = 1 << 32
	cancellationIDs = 2 * idRange
	// protocolDigits is how many digits a protocol's number has at least.
	protocolDigits = 6
	checkDigits    = 2
)

// Number is the number of a record that people use: its id without the part that identifies its type.
func Number(id int) int { return id % idRange }

// Protocol is a cancellation's number for the telephone: its number within its table, and two check digits (ISO 7064 MOD 97-10)
// that reveal any wrong digit and any two neighbours that were swapped.
func Protocol(cancellationID int) string {
	number := Number(cancellationID)
	return fmt.Sprintf("%0*d-%0*d", protocolDigits, number, checkDigits, 98-number*100%97)
}

// ParseProtocol returns the id of the cancellation with the protocol; 0, which none has, for what isn't a protocol. Spaces,
// dots, and hyphens and dashes of any kind don't matter.
func ParseProtocol(text string) (cancellationID int, ok bool) {
	digits := strings.Map(withoutSeparators, text)
	if len(digits) < protocolDigits+checkDigits {
		return 0, false
	}
	number, err := strconv.Atoi(digits[:len(digits)-checkDigits])
	if err != nil || number >= idRange {
		return 0, false
	}
	cancellationID = cancellationIDs + number
	if strings.Map(withoutSeparators, Protocol(cancellationID)) != digits {
		return 0, false
	}
	return cancellationID, true
}

// withoutSeparators drops what people and word processors write between digits.
func withoutSeparators(r rune) rune {
	if r == '.' || r == '\u2212' || unicode.IsSpace(r) || unicode.In(r, unicode.Pd, unicode.Cf) {
		return -1
	}
	return r
}
