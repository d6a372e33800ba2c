package secret

import (
	"strings"
	"testing"
)

func TestPasswordsThatAreEasyToGuessAreRefused(t *testing.T) {
	for _, password := range []string{
		"123456789012", "012345678901", "987654321098", "aaaaaaaaaaaa", strings.Repeat(" ", 12),
		"abababababab", "abcabcabcabc", "Ab1!Ab1!Ab1!", "alpiste alpiste alpiste",
		"qwertyuiop12", "1q2w3e4r5t6y", "1qaz2wsx3edc", "abcdefghijkl", "senha12345678", "Senha123456!", "SENHA@2026!!",
		"s3nh4s3gur4!", "password1234", "P@ssw0rd2026", "administrator", "iloveyou1234",
		"ana.souza@provedor.com.br", "Ana.Souza@Provedor.com.br",
		"Ana Souza Lima", "anasouza2026", "AnaSouzaLima1", "provedor2026!", "aaaaaabbbbbbccdde", "ááááááááááéíó",
	} {
		if !Guessable(password, "ana.souza@provedor.com.br", "Ana Souza Lima") {
			t.Errorf("%q is taken", password)
		}
	}
}

// No kinds of characters are required.
func TestLongUnguessablePasswordsAreAccepted(t *testing.T) {
	for _, password := range []string{
		"doze letras!", "uma senha comprida", "correct horse battery staple", "correct horse",
		"o gato comeu o bolo", "8213 7745 9026", "xkqvtrmwzbpd",
		"ana gosta de pão com manteiga", "senha das provas de tela", "日本語の長い合言葉です。本当に",
	} {
		if Guessable(password, "ana.souza@provedor.com.br", "Ana Souza Lima") {
			t.Errorf("%q is refused", password)
		}
	}
}
