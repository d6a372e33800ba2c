package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/demo"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// stopTime is how long the last requests of a stopping server may take: an answer takes 30 seconds at most, a file longer.
const stopTime = 2 * time.Minute

// SetLogging sends the program's log to the standard error, as JSON.
func SetLogging(cfg config.Config) error {
	level, err := cfg.Level()
	if err != nil {
		return err
	}
	handler := telemetry.LogHandler(os.Stderr, level)
	if cfg.LogActors {
		handler = telemetry.WithActors(handler)
	}
	slog.SetDefault(slog.New(handler))
	return nil
}

// ServeOptions are the particulars of one run.
type ServeOptions struct {
	Version string
	// Demo makes the demo base when the database is empty, and shows its users on the sign-in screen.
	Demo bool
	// DemoPublic lets other machines reach the demo base, whose passwords are published.
	DemoPublic bool
	// Out is where the address and how to sign in are printed.
	Out io.Writer
}

// errDemoPublic is also a setting's error: the program stops before it does anything.
var errDemoPublic = fmt.Errorf("%w: --demo makes users whose passwords are published, and other machines or a proxy "+
	"reach this address: "+
	"serve it on 127.0.0.1 without VINCULO_HTTPS and VINCULO_TRUST_PROXY, or add --demo-public if everybody may use it",
	config.ErrSetting)

// Serve serves until the context ends, and then stops gracefully.
func Serve(ctx context.Context, cfg config.Config, o ServeOptions) (err error) {
	var demoUsers []auth.DemoUser
	if o.Demo && cfg.Exposed() && !o.DemoPublic {
		return errDemoPublic
	}
	if o.Demo {
		if demoUsers, err = prepareDemo(ctx, cfg, o.Out); err != nil {
			return err
		}
	}
	a, err := app.New(ctx, cfg, app.WithVersion(o.Version), app.WithDemoUsers(demoUsers))
	if err != nil {
		return err
	}
	defer func() {
		stopCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cfg.Drain+stopTime)
		defer cancel()
		err = errors.Join(err, a.Stop(stopCtx))
	}()
	if err := a.Start(ctx); err != nil {
		return err
	}
	if err := warn(ctx, a, cfg); err != nil {
		return err
	}
	if err := greet(ctx, a, o, demoUsers); err != nil && ctx.Err() == nil {
		return err
	}
	select {
	case err := <-a.Failed():
		return err
	case <-ctx.Done():
		slog.Info("stopping")
		return nil
	}
}

// warn logs what an operator may not have intended.
func warn(ctx context.Context, a *app.App, cfg config.Config) error {
	if !cfg.Exposed() {
		return nil
	}
	if len(cfg.Hosts) == 0 {
		slog.WarnContext(ctx, "requests for any host name are answered; name the server's in VINCULO_HOSTS")
	}
	isDemo, err := demo.Exists(ctx, a.DB)
	if isDemo {
		slog.WarnContext(ctx, "this is a demo base, whose passwords are published, and other machines reach it")
	}
	return err
}

// greet prints where the program is and how to sign in.
func greet(ctx context.Context, a *app.App, o ServeOptions, demoUsers []auth.DemoUser) error {
	fmt.Fprintf(o.Out, "\nVínculo %s: %s\n", o.Version, browserURL(a.Addr()))
	if len(demoUsers) > 0 {
		fmt.Fprintln(o.Out, fault.CommandDemo.Bilingual()+".", fault.CommandSignInWith.Bilingual()+":")
		for _, u := range demoUsers {
			fmt.Fprintf(o.Out, "  %-10s %-28s %s\n", u.Role, u.Email, u.Password)
		}
		return nil
	}
	users, err := a.DB.Reader().User.Query().Count(viewer.System(ctx))
	if err != nil {
		return err
	}
	if users == 0 {
		fmt.Fprintln(o.Out, fault.CommandNoUser.Bilingual()+":\n"+
			"  vinculo user add --email VOCE@EXEMPLO.COM --name NOME --role ADMIN")
		return nil
	}
	fmt.Fprintln(o.Out, fault.CommandSignIn.Bilingual()+".")
	return nil
}

// browserURL is the address as a browser on this machine takes it.
func browserURL(addr string) string {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "http://" + addr
	}
	if ip := net.ParseIP(host); ip != nil && (ip.IsLoopback() || ip.IsUnspecified()) {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}

type serveCommand struct {
	Demo       bool `help:"Make the demo base when the database is empty, and show its users on the sign-in screen."`
	DemoPublic bool `help:"With --demo: let other machines reach the demo base, whose passwords are published."`
}

func (c serveCommand) Run(ctx context.Context, cfg config.Config, v version) error {
	return Serve(ctx, cfg, ServeOptions{Version: string(v), Demo: c.Demo, DemoPublic: c.DemoPublic, Out: os.Stdout})
}
