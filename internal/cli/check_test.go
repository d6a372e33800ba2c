package cli_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
)

// A path with a slip of the pen isn't a sound base.
func TestWhatIsntThereIsNeitherCheckedNorMade(t *testing.T) {
	for name, command := range map[string]func(context.Context, app.Config, io.Writer) error{
		"check":  cli.Check,
		"vacuum": cli.Vacuum,
	} {
		folder := filepath.Join(t.TempDir(), "data")
		err := command(t.Context(), app.Config{DatabaseURL: "sqlite:" + filepath.Join(folder, "vinculo.db")}, io.Discard)
		if err == nil || !strings.Contains(err.Error(), "não existe (no such file): "+folder) {
			t.Errorf("%s of no file: %v", name, err)
		}
		if _, err := os.Stat(folder); !os.IsNotExist(err) {
			t.Errorf("%s made something: %v", name, err)
		}
	}
}

// Damage that stops the check, or keeps the file from being opened, is damage.
func TestAFileThatCantBeReadIsDamaged(t *testing.T) {
	for name, damage := range map[string]func(content []byte) []byte{
		"pages of zeros":  func(b []byte) []byte { clear(b[len(b)/3 : len(b)*2/3]); return b },
		"half of a file":  func(b []byte) []byte { return b[:len(b)/2/4096*4096] },
		"no SQLite file":  func(b []byte) []byte { copy(b, "something else altogether"); return b },
		"a broken schema": func(b []byte) []byte { clear(b[100:4096]); return b },
	} {
		t.Run(name, func(t *testing.T) {
			url := dbtest.URL(t, "sqlite")
			path := strings.TrimPrefix(url, "sqlite:")
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, damage(content), 0o600); err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := cli.Check(t.Context(), app.Config{DatabaseURL: url}, &out); !errors.Is(err, cli.ErrDamaged) ||
				!strings.Contains(out.String(), database.Malformed) {
				t.Errorf("Check = %v, and prints %s", err, &out)
			}
		})
	}
}
