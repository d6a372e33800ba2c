package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/demo"
)

// Demo fills an empty database with the demo base.
func Demo(ctx context.Context, cfg config.Config, out io.Writer) error {
	return app.OnTables(ctx, cfg, func(db *database.DB) error {
		return createDemo(ctx, db, out)
	})
}

// prepareDemo makes the demo base when the database is empty. It returns the users to show, which only a base made by demo has:
// on a provider's own base the flag does nothing.
func prepareDemo(ctx context.Context, cfg config.Config, out io.Writer) (users []auth.DemoUser, err error) {
	err = app.OnTables(ctx, cfg, func(db *database.DB) error {
		if err := createDemo(ctx, db, out); err != nil && !errors.Is(err, demo.ErrNotEmpty) {
			return err
		}
		isDemo, err := demo.Exists(ctx, db)
		if err != nil {
			return err
		}
		if !isDemo {
			fmt.Fprintln(out, "O banco já tem dados próprios: --demo foi ignorado (the database has data of its own: --demo was ignored).")
			return nil
		}
		users = demoUsers()
		return nil
	})
	return users, err
}

func createDemo(ctx context.Context, db *database.DB, out io.Writer) error {
	started := time.Now()
	announced := false
	err := demo.Create(ctx, db, func(string, int, int) {
		if !announced {
			announced = true
			fmt.Fprintln(out, "Criando a base de demonstração, menos de um minuto (making the demo base, less than a minute) …")
		}
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Base de demonstração pronta em %.0f s (the demo base is ready).\n", time.Since(started).Seconds())
	return nil
}

func demoUsers() []auth.DemoUser {
	users := make([]auth.DemoUser, 0, len(demo.Users))
	for _, u := range demo.Users {
		users = append(users, auth.DemoUser{Email: u.Email, Password: u.Password, Role: u.Role})
	}
	return users
}

type demoCommand struct{}

func (demoCommand) Run(ctx context.Context, cfg config.Config) error {
	return Demo(ctx, cfg, os.Stdout)
}
