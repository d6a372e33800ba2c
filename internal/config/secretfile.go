package config

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/vinculo/vinculo/internal/secret"
)

// keptSecret reads the secret in the file, or puts a random one there that only this user can read.
func keptSecret(path string) (string, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return makeSecret(path)
	}
	if err != nil {
		return "", fmt.Errorf("can't read the secret's file: %w", err)
	}
	kept := strings.TrimSpace(string(content))
	if len(kept) < secret.MinLength {
		return "", fmt.Errorf("the secret in %s has fewer than %d characters", path, secret.MinLength)
	}
	return kept, nil
}

// makeSecret writes a new file aside and links it into place: of two processes that start at once, both use the first one's.
func makeSecret(path string) (kept string, err error) {
	random := make([]byte, 32)
	if _, err := rand.Read(random); err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", fmt.Errorf("can't make the secret's folder: %w", err)
	}
	aside, err := os.CreateTemp(filepath.Dir(path), ".secret-*")
	if err != nil {
		return "", fmt.Errorf("can't keep the secret: %w", err)
	}
	defer func() { err = errors.Join(err, os.Remove(aside.Name())) }()
	_, err = aside.WriteString(hex.EncodeToString(random) + "\n")
	if err = errors.Join(err, aside.Close()); err != nil {
		return "", fmt.Errorf("can't keep the secret: %w", err)
	}
	if err := os.Link(aside.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", fmt.Errorf("can't keep the secret: %w", err)
	}
	return keptSecret(path)
}
