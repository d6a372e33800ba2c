// Command vinculo cancels contracts of internet providers under a policy, and declares their accesses to the regulator.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/vinculo/vinculo/internal/app"
)

// version is set by the build.
var version = "dev"

type cli struct {
	app.Config

	Serve   serveCommand      `cmd:"" help:"Serve the app and the API."`
	Migrate migrateCommand    `cmd:"" help:"Bring the database up to date. serve does it too."`
	Vacuum  vacuumCommand     `cmd:"" help:"Rebuild the SQLite file: as small as what is in it, and so that it gives space back. Stop the server first."`
	Check   checkCommand      `cmd:"" help:"Look for damage in the database, which takes as long as reading all of it. Exit code 3 when there is some."`
	Demo    demoCommand       `cmd:"" help:"Fill an empty database with the demo base."`
	Import  importCommand     `cmd:"" help:"Import a base from customers.csv, contracts.csv, logins.csv and comodatos.csv."`
	Cancel  app.CancelOptions `cmd:"" help:"Cancel the contracts of a CSV file."`
	User    app.UserCommands  `cmd:"" help:"Users."`
	Token   app.TokenCommands `cmd:"" help:"API tokens for machines."`
	Dici    diciCommand       `cmd:"" help:"Write a month's DICI file of a branch."`
	Version versionCommand    `cmd:"" help:"Print the version."`
}

func main() { os.Exit(run(os.Args[1:])) }

// run returns the exit code: 2 for a bad command or setting, 3 for a damaged database, 1 for any other failure.
func run(args []string) int {
	var c cli
	parser, err := kong.New(&c, kong.Name("vinculo"), kong.UsageOnError(),
		kong.Description("Vínculo: contracts, logins and DICI of internet providers. Settings are flags or environment variables; "+
			"VINCULO_SECRET (32 characters or more) is one only by environment."),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}), kong.Vars(app.HelpVars()))
	if err != nil {
		return fail(err, 1)
	}
	parsed, err := parser.Parse(args)
	if err == nil {
		err = app.CheckTexts(args)
	}
	if err == nil {
		err = app.SetLogging(c.Config)
	}
	if err != nil {
		return fail(err, 2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second signal ends the program at once.
	context.AfterFunc(ctx, stop)
	defer stop()
	parsed.BindTo(ctx, (*context.Context)(nil))
	switch err := parsed.Run(c.Config); {
	case errors.Is(err, app.ErrSetting):
		return fail(err, 2)
	case errors.Is(err, app.ErrDamaged):
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

type serveCommand struct {
	Demo       bool `help:"Make the demo base when the database is empty, and show its users on the sign-in screen."`
	DemoPublic bool `help:"With --demo: let other machines reach the demo base, whose passwords are published."`
}

func (c serveCommand) Run(ctx context.Context, cfg app.Config) error {
	return app.Serve(ctx, cfg, app.ServeOptions{Version: version, Demo: c.Demo, DemoPublic: c.DemoPublic, Out: os.Stdout})
}

type migrateCommand struct{}

func (migrateCommand) Run(ctx context.Context, cfg app.Config) error {
	return app.Migrate(ctx, cfg, os.Stdout)
}

type vacuumCommand struct{}

func (vacuumCommand) Run(ctx context.Context, cfg app.Config) error {
	return app.Vacuum(ctx, cfg, os.Stdout)
}

type checkCommand struct{}

func (checkCommand) Run(ctx context.Context, cfg app.Config) error {
	return app.Check(ctx, cfg, os.Stdout)
}

type demoCommand struct{}

func (demoCommand) Run(ctx context.Context, cfg app.Config) error {
	return app.Demo(ctx, cfg, os.Stdout)
}

type importCommand struct {
	Dir           string `required:"" placeholder:"FOLDER" help:"The folder with the files; a file that is missing is left out."`
	DryRun        bool   `help:"Check everything and write nothing."`
	Cancellations string `default:"apply" enum:"apply,record" help:"Contracts in service here that come as cancelled: cancel them under the general parameters, as by hand (apply), or only write down that they were cancelled (record)."`
	AllOrNothing  bool   `help:"Write nothing when one row is bad. Otherwise the good rows are kept. It is one transaction: whoever writes waits for its end."`
}

func (c importCommand) Run(ctx context.Context, cfg app.Config) error {
	o := app.ImportOptions{
		Dir: c.Dir, DryRun: c.DryRun, AllOrNothing: c.AllOrNothing, RecordCancellations: c.Cancellations == "record", Progress: os.Stderr,
	}
	return app.Import(ctx, cfg, o, os.Stdout)
}

type diciCommand struct {
	CNPJ     string `required:"" name:"cnpj" help:"The branch's CNPJ."`
	Month    string `required:"" placeholder:"YYYY-MM" help:"The month."`
	Version  int    `placeholder:"N" help:"This version of a closed month. Default: the newest; while the month is open, what is found now."`
	Output   string `short:"o" placeholder:"FILE" help:"Where to write the file. Default: the standard output."`
	Evidence string `placeholder:"FILE" help:"Also write the list of the accesses behind a closed month (memória de cálculo) to this file."`
}

func (c diciCommand) Run(ctx context.Context, cfg app.Config) error {
	return app.WriteDICI(ctx, cfg, app.DICIFile{CNPJ: c.CNPJ, Month: c.Month, Version: c.Version, Path: c.Output, Evidence: c.Evidence}, os.Stdout)
}

type versionCommand struct{}

func (versionCommand) Run() (err error) { _, err = fmt.Println("vinculo", version); return err }
