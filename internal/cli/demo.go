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
	"github.com/vinculo/vinculo/internal/fault"
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
			fmt.Fprintln(out, fault.CommandNoDemo.Bilingual()+".")
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
			fmt.Fprintln(out, fault.CommandMakingDemo.Bilingual(), "…")
		}
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(out, fault.CommandDemoMade.Bilingual("seconds", int(time.Since(started).Round(time.Second).Seconds()))+".")
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
