package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/vinculo/vinculo/internal/fault"
)

// ReadPassword reads a password: the first line of in, or what is typed twice on a terminal without showing it.
func ReadPassword(in *os.File, prompt io.Writer, firstLine bool) (string, error) {
	if firstLine {
		line, err := bufio.NewReader(in).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return "", fmt.Errorf("read the password: %w", err)
		}
		return strings.TrimRight(line, "\r\n"), nil
	}
	fd := int(in.Fd())
	if !term.IsTerminal(fd) {
		return "", errors.New("there is no terminal to ask for the password on: use --password-stdin")
	}
	var typed [2]string
	for i, question := range []fault.Message{fault.CommandPassword, fault.CommandPasswordAgain} {
		fmt.Fprint(prompt, question.Bilingual(), ": ")
		password, err := term.ReadPassword(fd)
		fmt.Fprintln(prompt)
		if err != nil {
			return "", fmt.Errorf("read the password: %w", err)
		}
		typed[i] = string(password)
	}
	if typed[0] != typed[1] {
		return "", errors.New(fault.CommandPasswordsDiffer.Bilingual())
	}
	return typed[0], nil
}
