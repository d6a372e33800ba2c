package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// TokenCommands are the commands about API tokens.
type TokenCommands struct {
	Create TokenOptions    `cmd:"" help:"Make an API token and print it, alone, on the standard output. It can't be read again."`
	List   TokenList       `cmd:"" help:"List the API tokens, revoked ones too."`
	Revoke TokenRevocation `cmd:"" help:"End an API token at once."`
}

// TokenOptions describe the token to create; they are the flags of the command.
type TokenOptions struct {
	Name    string   `required:"" help:"Which machine it is for. Two tokens of one name may be live at once, so that one can replace the other."`
	Scopes  []string `required:"" placeholder:"SCOPE,…" help:"What it is for: ${scopes}."`
	Expires string   `placeholder:"YYYY-MM-DD" help:"From which day on it isn't accepted. Default: never."`
}

// Run is the command.
func (o TokenOptions) Run(ctx context.Context, cfg config.Config) error {
	token, err := CreateToken(ctx, cfg, o)
	if err == nil {
		fmt.Println(token)
	}
	return err
}

// HelpVars are the variables in the help of the commands and settings: the scopes, and the minimums.
func HelpVars() map[string]string {
	names := make([]string, 0, len(viewer.AllScopes()))
	for _, s := range viewer.AllScopes() {
		names = append(names, string(s))
	}
	vars := config.Vars()
	vars["scopes"] = strings.Join(names, ", ")
	return vars
}

// CreateToken makes an API token and returns it; it can't be read again.
func CreateToken(ctx context.Context, cfg config.Config, o TokenOptions) (token string, err error) {
	in := auth.NewToken{Name: o.Name}
	for _, scope := range o.Scopes {
		in.Scopes = append(in.Scopes, viewer.Scope(strings.TrimSpace(scope)))
	}
	if o.Expires != "" {
		day, err := time.ParseInLocation(time.DateOnly, o.Expires, domain.SaoPaulo)
		if err != nil {
			return "", fmt.Errorf("%q %s: YYYY-MM-DD", o.Expires, fault.CommandNotADay.Bilingual())
		}
		in.ExpiresAt = &day
	}
	err = app.OnAccounts(ctx, cfg, func(s app.Accounts) error {
		token, _, err = s.Auth.CreateToken(viewer.System(ctx), s.Events, in)
		return explain(err)
	})
	return token, err
}

// TokenList is the command that lists the tokens.
type TokenList struct{}

// Run is the command.
func (TokenList) Run(ctx context.Context, cfg config.Config) error {
	return ListTokens(ctx, cfg, os.Stdout)
}

// ListTokens writes a table of the API tokens, the newest last.
func ListTokens(ctx context.Context, cfg config.Config, out io.Writer) error {
	return app.OnAccounts(ctx, cfg, func(s app.Accounts) error {
		tokens, err := s.Auth.Tokens(viewer.System(ctx))
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "ID\tNAME\tENDS IN\tSTATE\tEXPIRES\tLAST USED\tSCOPES")
		for _, t := range tokens {
			scopes := make([]string, 0, len(t.Scopes))
			for _, scope := range t.Scopes {
				scopes = append(scopes, string(scope))
			}
			fmt.Fprintf(table, "%d\t%s\t%s\t%s\t%s\t%s\t%s\n", t.ID, t.Name, orDash(t.Hint), auth.State(t, s.DB.Now()),
				clock(t.ExpiresAt), clock(t.LastUsedAt), strings.Join(scopes, ","))
		}
		return table.Flush()
	})
}

func orDash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

// clock shows an instant as a clock in America/Sao_Paulo does.
func clock(at *time.Time) string {
	if at == nil {
		return "-"
	}
	return at.In(domain.SaoPaulo).Format("2006-01-02 15:04")
}

// TokenRevocation is the command that ends a token.
type TokenRevocation struct {
	ID int `arg:"" help:"The token's id, as vinculo token list shows it."`
}

// Run is the command.
func (r TokenRevocation) Run(ctx context.Context, cfg config.Config) error {
	return RevokeToken(ctx, cfg, r.ID)
}

// RevokeToken ends an API token.
func RevokeToken(ctx context.Context, cfg config.Config, id int) error {
	return app.OnAccounts(ctx, cfg, func(s app.Accounts) error {
		return explain(s.Auth.RevokeToken(viewer.System(ctx), s.Events, id))
	})
}
