package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"time"

	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// stopTime is how long the last requests of a stopping server may take: an answer takes 30 seconds at most, a file longer.
const stopTime = 2 * time.Minute

// SetLogging sends the program's log to the standard error, as JSON.
func SetLogging(cfg Config) error {
	level, err := cfg.Level()
	if err != nil {
		return err
	}
	slog.SetDefault(slog.New(telemetry.LogHandler(os.Stderr, level)))
	return nil
}

// ServeOptions are the particulars of one run.
type ServeOptions struct {
	Version string
	// Demo makes the demo base when the database is empty, and shows its users on the sign-in screen.
	Demo bool
	// Out is where the address and how to sign in are printed.
	Out io.Writer
}

// Serve serves until the context ends, and then stops gracefully.
func Serve(ctx context.Context, cfg Config, o ServeOptions) (err error) {
	var demoUsers []auth.DemoUser
	if o.Demo {
		if demoUsers, err = prepareDemo(ctx, cfg, o.Out); err != nil {
			return err
		}
	}
	a, err := New(ctx, cfg, WithVersion(o.Version), WithDemoUsers(demoUsers))
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
	if err := a.greet(ctx, o, demoUsers); err != nil && ctx.Err() == nil {
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

// greet prints where the program is and how to sign in.
func (a *App) greet(ctx context.Context, o ServeOptions, demoUsers []auth.DemoUser) error {
	fmt.Fprintf(o.Out, "\nVínculo %s: %s\n", o.Version, browserURL(a.Addr()))
	if len(demoUsers) > 0 {
		fmt.Fprintln(o.Out, "Base de demonstração (demo base). Entre com (sign in with):")
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
		fmt.Fprintln(o.Out, "Nenhum usuário ainda. Crie o primeiro (no users yet, make the first one):\n"+
			"  vinculo user add --email VOCE@EXEMPLO.COM --name NOME --role ADMIN")
		return nil
	}
	fmt.Fprintln(o.Out, "Entre com seu e-mail e senha (sign in with your e-mail and password).")
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
