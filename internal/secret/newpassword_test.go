package secret

import (
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/fault"
)

func TestPasswordsThatAreEasyToGuessAreRefused(t *testing.T) {
	for _, password := range []string{
		"123456789012", "012345678901", "987654321098", "aaaaaaaaaaaa", strings.Repeat(" ", 12), "abababababab", "abcabcabcabc", "Ab1!Ab1!Ab1!",
		"alpiste alpiste alpiste", "qwertyuiop12", "1q2w3e4r5t6y", "1qaz2wsx3edc", "abcdefghijkl", "senha12345678", "Senha123456!", "SENHA@2026!!",
		"s3nh4s3gur4!", "password1234", "P@ssw0rd2026", "administrator", "iloveyou1234", "ana.souza@provedor.com.br", "Ana.Souza@Provedor.com.br",
		"Ana Souza Lima", "anasouza2026", "AnaSouzaLima1", "provedor2026!", "aaaaaabbbbbbccdde", "ááááááááááéíó",
	} {
		refusals := RefusePassword(password, "ana.souza@provedor.com.br", "Ana Souza Lima", "input", "password")
		if len(refusals) != 1 || refusals[0].Message != fault.PasswordGuessable || refusals[0].Code != fault.Invalid {
			t.Errorf("%q: %v", password, refusals)
		}
	}
	for password, want := range map[string]fault.Message{
		"onze letras": fault.TextTooShort, strings.Repeat("x", 201): fault.TextTooLong, "": fault.TextTooShort,
	} {
		if refusals := RefusePassword(password, "", ""); len(refusals) != 1 || refusals[0].Message != want {
			t.Errorf("%q: %v", password, refusals)
		}
	}
}

// No kinds of characters are asked for.
func TestLongPasswordsThatNobodyGuessesAreTaken(t *testing.T) {
	for _, password := range []string{
		"doze letras!", "uma senha comprida", "correct horse battery staple", "correct horse", "o gato comeu o bolo", "8213 7745 9026", "xkqvtrmwzbpd",
		"ana gosta de pão com manteiga", "senha das provas de tela", "日本語の長い合言葉です。本当に",
	} {
		if refusals := RefusePassword(password, "ana.souza@provedor.com.br", "Ana Souza Lima"); len(refusals) > 0 {
			t.Errorf("%q is refused: %v", password, refusals)
		}
	}
}
