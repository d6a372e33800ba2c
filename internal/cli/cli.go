// Package cli is the program's commands: their flags, and what they print.
package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/fault"
)

type commands struct {
	config.Config

	Serve   serveCommand   `cmd:"" help:"Serve the app and the API."`
	Migrate migrateCommand `cmd:"" help:"Bring the database up to date. serve does it too."`
	Vacuum  vacuumCommand  `cmd:"" help:"Rebuild the SQLite file: as small as what is in it, and so that it gives space back. Stop the server first."`
	Check   checkCommand   `cmd:"" help:"Look for damage in the database, which takes as long as reading all of it. Exit code 3 when there is some."`
	Demo    demoCommand    `cmd:"" help:"Fill an empty database with the demo base."`
	Import  importCommand  `cmd:"" help:"Import a base from customers.csv, contracts.csv, logins.csv and comodatos.csv."`
	Cancel  CancelOptions  `cmd:"" help:"Cancel the contracts of a CSV file."`
	User    UserCommands   `cmd:"" help:"Users."`
	Token   TokenCommands  `cmd:"" help:"API tokens for machines."`
	Dici    diciCommand    `cmd:"" help:"Write a month's DICI file of a branch."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

// Run carries out a command and returns the exit code: 2 for a bad command or setting, 3 for a damaged database, 1 for any other
// failure.
func Run(args []string, programVersion string) int {
	var c commands
	parser, err := kong.New(&c, kong.Name("vinculo"), kong.UsageOnError(),
		kong.Description("Vínculo: contracts, logins and DICI of internet providers. Settings are flags or environment variables; "+
			"VINCULO_SECRET (32 characters or more) is one only by environment."),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}), kong.Vars(HelpVars()))
	if err != nil {
		return fail(err, 1)
	}
	parsed, err := parser.Parse(args)
	if err == nil {
		err = CheckTexts(args)
	}
	if err == nil {
		err = SetLogging(c.Config)
	}
	if err != nil {
		return fail(err, 2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second signal ends the program at once.
	context.AfterFunc(ctx, stop)
	defer stop()
	parsed.BindTo(ctx, (*context.Context)(nil))
	switch err := parsed.Run(c.Config, version(programVersion)); {
	case errors.Is(err, config.ErrSetting):
		return fail(err, 2)
	case errors.Is(err, ErrDamaged):
		return fail(err, 3)
	case err != nil:
		return fail(err, 1)
	}
	return 0
}

func fail(err error, code int) int {
	fmt.Fprintln(os.Stderr, "vinculo:", err)
	return code
}

// version is the program's.
type version string

type versionCommand struct{}

func (versionCommand) Run(v version) (err error) { _, err = fmt.Println("vinculo", v); return err }

// explain turns refusals into one line for a terminal.
func explain(err error) error {
	refusals, ok := fault.Refusals(err)
	if !ok {
		return err
	}
	lines := make([]string, 0, len(refusals))
	for _, r := range refusals {
		line := r.Text(fault.Portuguese)
		if len(r.Field) > 0 {
			line = r.Field[len(r.Field)-1] + ": " + line
		}
		lines = append(lines, line)
	}
	return errors.New(strings.Join(lines, " "))
}
