package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// UserCommands are the commands about users.
type UserCommands struct {
	Add      UserAddition `cmd:"" help:"Add a user."`
	List     UserList     `cmd:"" help:"List the users."`
	Password UserPassword `cmd:"" help:"Give a user a new password and end their sessions. It works while the server runs, too."`
	Update   UserUpdate   `cmd:"" help:"Change a user's role or access. One active ADMIN stays."`
}

// UserAddition is the command that adds a user: the first administrator, or any other.
type UserAddition struct {
	Email         string `required:"" help:"E-mail address with which the user signs in."`
	Name          string `required:"" help:"The user's name."`
	Role          string `required:"" enum:"ADMIN,OPERATOR,ANALYST" help:"ADMIN, OPERATOR or ANALYST."`
	PasswordStdin bool   `help:"Read the password from the standard input instead of asking for it."`
}

// Run is the command.
func (c UserAddition) Run(ctx context.Context, cfg config.Config) error {
	password, err := ReadPassword(os.Stdin, os.Stderr, c.PasswordStdin)
	if err != nil {
		return err
	}
	return AddUser(ctx, cfg, NewUser{Email: c.Email, Name: c.Name, Role: c.Role, Password: password})
}

// NewUser is a user to add by command.
type NewUser struct{ Email, Name, Role, Password string }

// AddUser adds a user.
func AddUser(ctx context.Context, cfg config.Config, in NewUser) error {
	return app.OnAccounts(ctx, cfg, func(s app.Accounts) error {
		_, err := s.Auth.CreateUser(viewer.System(ctx), auth.NewUser{
			Email: in.Email, Name: in.Name, Role: viewer.Role(in.Role), Password: in.Password,
		})
		return explain(err)
	})
}

// UserList is the command that lists the users.
type UserList struct{}

// Run is the command.
func (UserList) Run(ctx context.Context, cfg config.Config) error {
	return ListUsers(ctx, cfg, os.Stdout)
}

// ListUsers writes a table of the users, the newest last.
func ListUsers(ctx context.Context, cfg config.Config, out io.Writer) error {
	return app.OnAccounts(ctx, cfg, func(s app.Accounts) error {
		users, err := s.DB.Reader().User.Query().Order(ent.Asc("id")).All(viewer.System(ctx))
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "EMAIL\tNAME\tROLE\tACTIVE\tCREATED")
		for _, u := range users {
			fmt.Fprintf(table, "%s\t%s\t%s\t%t\t%s\n", u.Email, u.Name, u.Role, u.Active, clock(&u.CreatedAt))
		}
		return table.Flush()
	})
}

// UserPassword is the command that replaces a password: the way back in for the only administrator.
type UserPassword struct {
	Email         string `required:"" help:"E-mail address with which the user signs in."`
	PasswordStdin bool   `help:"Read the password from the standard input instead of asking for it."`
}

// Run is the command.
func (c UserPassword) Run(ctx context.Context, cfg config.Config) error {
	password, err := ReadPassword(os.Stdin, os.Stderr, c.PasswordStdin)
	if err != nil {
		return err
	}
	return ResetPassword(ctx, cfg, c.Email, password)
}

// ResetPassword gives the user of an e-mail address a new password and ends their sessions.
func ResetPassword(ctx context.Context, cfg config.Config, email, password string) error {
	return withUser(ctx, cfg, email, func(s app.Accounts, id int) error {
		return s.Auth.ResetPassword(viewer.System(ctx), id, password)
	})
}

// UserUpdate is the command that changes a user's role or access.
type UserUpdate struct {
	Email  string `required:"" help:"E-mail address with which the user signs in."`
	Role   string `enum:"ADMIN,OPERATOR,ANALYST," default:"" help:"ADMIN, OPERATOR or ANALYST. Default: as it is."`
	Active *bool  `negatable:"" help:"Whether the user can sign in. Default: as it is."`
}

// Run is the command.
func (c UserUpdate) Run(ctx context.Context, cfg config.Config) error { return UpdateUser(ctx, cfg, c) }

// UpdateUser changes the role or access of the user of an e-mail address.
func UpdateUser(ctx context.Context, cfg config.Config, c UserUpdate) error {
	return withUser(ctx, cfg, c.Email, func(s app.Accounts, id int) error {
		change := auth.UserChange{ID: id, Active: c.Active}
		if c.Role != "" {
			role := viewer.Role(c.Role)
			change.Role = &role
		}
		_, err := s.Auth.UpdateUser(viewer.System(ctx), change)
		return err
	})
}

// withUser finds the user of an e-mail address, whether they can sign in or not.
func withUser(ctx context.Context, cfg config.Config, email string, f func(app.Accounts, int) error) error {
	return app.OnAccounts(ctx, cfg, func(s app.Accounts) error {
		id, err := s.Auth.UserByEmail(viewer.System(ctx), strings.ToLower(strings.TrimSpace(email)))
		if ent.IsNotFound(err) {
			return errors.New(fault.CommandUserUnknown.Bilingual())
		}
		if err != nil {
			return err
		}
		return explain(f(s, id))
	})
}
