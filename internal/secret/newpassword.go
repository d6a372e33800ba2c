package secret

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	// minDistinct is the minimum number of different characters in a password.
	minDistinct = 5
	// minUnpredictable is the minimum number of characters in a password after removing what everybody tries first.
	minUnpredictable = 8
	// minRun is the length from which a sequence, such as abc, counts as one character.
	minRun = 3
	// minWord is the minimum length of a word of the user's own name or address that isn't counted.
	minWord = 3
)

// common is what everybody tries first: it counts for nothing in a password.
var common = strings.Fields(`password passwort senha admin administrador administrator acesso usuario user login mudar trocar teste
	test secret segredo secreta changeme welcome bemvindo letmein master sistema internet provedor fibra telecom vinculo brasil
	iloveyou teamo euteamo familia princess princesa football futebol baseball monkey dragon sunshine superman batman pokemon
	starwars jesus deus flamengo corinthians palmeiras saopaulo vasco santos gremio cruzeiro
	qazwsx wsxedc 1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm zaq1 xsw2 cde3 1q2w 3e4r 5t6y 7u8i q1w2 e3r4
	t5y6 unbelievable trustno1 abc123 qwerty whatever`)

// rows are the characters that follow each other in the alphabet and on keyboards, forwards and backwards.
var rows = []string{"01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"}

// substitutes are the signs that stand for letters.
var substitutes = map[rune]rune{'0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i'}

// Guessable says whether somebody who knows the user's e-mail address and name would guess a password. The kinds of characters in
// it don't matter.
func Guessable(password, email, name string) bool {
	return guessable(fold(password), append(wordsOf(email), wordsOf(name)...))
}

func guessable(password []rune, personal []string) bool {
	distinct := map[rune]bool{}
	for _, r := range password {
		distinct[r] = true
	}
	return len(distinct) < minDistinct || repeats(password) || unpredictable(password, append(personal, common...)) < minUnpredictable
}

// repeats says whether a text consists of its beginning, repeated.
func repeats(text []rune) bool {
	for period := 1; period <= len(text)/2; period++ {
		if slices.Equal(text[period:], text[:len(text)-period]) {
			return true
		}
	}
	return false
}

// unpredictable counts the characters of a password that are in none of the words; a sequence counts as one.
func unpredictable(password []rune, words []string) (count int) {
	foreseen := make([]bool, len(password))
	for _, word := range words {
		mark(foreseen, password, []rune(word))
	}
	for i := 0; i < len(password); {
		run := runAt(password[i:])
		if run < minRun {
			run = 1
		}
		if slices.Contains(foreseen[i:i+run], false) {
			count++
		}
		i += run
	}
	return count
}

// mark notes where a password contains a word, even if signs replace letters.
func mark(foreseen []bool, password, word []rune) {
	for i := range len(password) - len(word) + 1 {
		same := func(at int, r rune) bool { return password[i+at] == r || substitutes[password[i+at]] == r }
		found := true
		for at, r := range word {
			found = found && same(at, r)
		}
		for at := range word {
			foreseen[i+at] = foreseen[i+at] || found
		}
	}
}

// runAt is how many characters at the beginning of a text follow each other in one direction of a row, or are equal.
func runAt(text []rune) int {
	longest := 1
	same := func(a, b rune) bool { return a == b }
	precedes := func(a, b rune) bool { return follows(b, a) }
	for _, step := range []func(a, b rune) bool{same, follows, precedes} {
		n := 1
		for n < len(text) && step(text[n-1], text[n]) {
			n++
		}
		longest = max(longest, n)
	}
	return longest
}

func follows(a, b rune) bool {
	return slices.ContainsFunc(rows, func(row string) bool { return strings.Contains(row, string([]rune{a, b})) })
}

// wordsOf are the words in a name or an address.
func wordsOf(text string) []string {
	words := strings.FieldsFunc(string(fold(text)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return slices.DeleteFunc(words, func(word string) bool { return utf8.RuneCountInString(word) < minWord })
}

// fold lower-cases each character and removes its accent.
func fold(text string) []rune {
	folded := []rune(norm.NFC.String(text))
	for i, r := range folded {
		plain, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		folded[i] = unicode.ToLower(plain)
	}
	return folded
}
