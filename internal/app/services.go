package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/secret"
)

// OnDatabase opens the database for a command, and closes it again.
func OnDatabase(ctx context.Context, cfg Config, f func(*database.DB) error, opts ...database.Option) error {
	db, err := open(ctx, cfg, opts...)
	if err != nil {
		return err
	}
	return errors.Join(f(db), db.Close())
}

// OnTables brings the program's tables up to date first, so that a command also works on a new database.
func OnTables(ctx context.Context, cfg Config, f func(*database.DB) error) error {
	return OnDatabase(ctx, cfg, func(db *database.DB) error {
		if _, err := db.Migrate(ctx); err != nil {
			return fmt.Errorf("database: %w", err)
		}
		return f(db)
	})
}

// Accounts are what commands about users and tokens need.
type Accounts struct {
	DB     *database.DB
	Events *eventlog.Log
	Auth   *auth.Service
}

// OnAccounts is OnTables for commands about users and tokens.
func OnAccounts(ctx context.Context, cfg Config, f func(Accounts) error) error {
	if err := cfg.LoadSecret(); err != nil {
		return err
	}
	box, err := secret.New(cfg.Secret)
	if err != nil {
		return err
	}
	return OnTables(ctx, cfg, func(db *database.DB) error {
		a := Accounts{DB: db, Events: eventlog.NewLog()}
		a.Auth = auth.New(db, box, auth.Options{Events: a.Events})
		defer a.Auth.Close()
		return f(a)
	})
}
