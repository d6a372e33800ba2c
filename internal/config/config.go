// Package config holds the settings of the program, from flags and environment, and says in one line what is wrong with one.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/secret"
)

// SecretVariable names the only setting without a flag: command lines are visible to other users of the machine.
const SecretVariable = "VINCULO_SECRET"

// maxDrain is longer than any load balancer takes to see that a server isn't ready.
const maxDrain = 10 * time.Minute

// ErrSetting marks the error of a bad setting.
var ErrSetting = errors.New("bad setting")

type settingError struct{ error }

func (e settingError) Unwrap() error      { return e.error }
func (settingError) Is(target error) bool { return target == ErrSetting }

// Config is every setting. The tags are kong's.
type Config struct {
	Addr            string        `help:"Address to serve on; default ${default}." env:"VINCULO_ADDR" default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
	DatabaseURL     string        `help:"Database, sqlite:PATH or postgres://USER@HOST/NAME; default ${default}." env:"VINCULO_DATABASE_URL" default:"sqlite:data/vinculo.db" placeholder:"URL"`
	SQLiteSync      string        `name:"sqlite-synchronous" help:"SQLite only: FULL has every acknowledged change on the disk; NORMAL is faster, and a power cut loses the changes of the last moments. Default ${default}." env:"VINCULO_SQLITE_SYNCHRONOUS" default:"FULL" placeholder:"FULL|NORMAL"`
	CORSOrigins     []string      `name:"cors-origins" help:"Other origins whose pages may call the API, separated by commas. Default: none." env:"VINCULO_CORS_ORIGINS" placeholder:"ORIGIN,…"`
	Hosts           []string      `help:"Names under which the app is reached, separated by commas, in addition to localhost; requests for others are refused. Default: any name when other machines or a proxy reach the app, else localhost only." env:"VINCULO_HOSTS" placeholder:"NAME,…"`
	HTTPS           bool          `name:"https" help:"The app is reached by https, for example through a proxy: cookies are sent by https only." env:"VINCULO_HTTPS"`
	TrustProxy      bool          `help:"A proxy in front adds the client's address as the last one of X-Forwarded-For." env:"VINCULO_TRUST_PROXY"`
	Drain           time.Duration `help:"How long a server that was asked to stop goes on and says at /readyz that it isn't ready, so that load balancers send requests elsewhere; default ${default}." env:"VINCULO_DRAIN" default:"5s" placeholder:"TIME"`
	LogLevel        string        `help:"How much to log: debug, info, warn or error; default ${default}." env:"VINCULO_LOG_LEVEL" default:"info" placeholder:"LEVEL"`
	LogActors       bool          `help:"Log by which user's or token's id, and from which address, something is asked for. Default: neither." env:"VINCULO_LOG_ACTORS"`
	RetentionYears  int           `help:"How many years the personal data of former customers are kept at least; default ${default}." env:"VINCULO_RETENTION_YEARS" default:"5" placeholder:"YEARS"`
	RetentionTask   bool          `help:"Anonymise former customers every January once that period has ended. It can't be undone. Default: only on request." env:"VINCULO_RETENTION_TASK"`
	WebhooksPrivate bool          `help:"Let webhooks be sent to private and loopback addresses, and without TLS. Default: public addresses by https only." env:"VINCULO_WEBHOOKS_PRIVATE"`
	MetricsPublic   bool          `help:"Answer /metrics to other machines, and through proxies. Default: to this machine only." env:"VINCULO_METRICS_PUBLIC"`
	Caps
	Keep
	// Secret is what keys are derived from, see Load.
	Secret string `kong:"-"`
}

// Validate checks the settings. Kong calls it too.
func (c *Config) Validate() error {
	if err := validateAddr(c.Addr); err != nil {
		return err
	}
	if _, err := c.Level(); err != nil {
		return err
	}
	if c.RetentionYears < policy.MinRetentionYears {
		return fmt.Errorf("VINCULO_RETENTION_YEARS (--retention-years) is %d: give %d or more", c.RetentionYears,
			policy.MinRetentionYears)
	}
	if c.Drain < 0 || c.Drain > maxDrain {
		return fmt.Errorf("VINCULO_DRAIN (--drain) is %s: give 0s to %s", c.Drain, maxDrain)
	}
	if err := c.validateCaps(); err != nil {
		return err
	}
	if !slices.Contains([]string{"", "FULL", "NORMAL"}, c.SQLiteSync) {
		return fmt.Errorf("VINCULO_SQLITE_SYNCHRONOUS (--sqlite-synchronous) is %q: give FULL or NORMAL", c.SQLiteSync)
	}
	for _, origin := range c.CORSOrigins {
		if err := validateOrigin(origin); err != nil {
			return err
		}
	}
	for _, host := range c.Hosts {
		if err := validateHost(host); err != nil {
			return err
		}
	}
	return validateDatabaseURL(c.DatabaseURL)
}

// Exposed says whether clients other than this machine's own browsers reach the program: over the network, or through a proxy.
func (c *Config) Exposed() bool {
	host, _, _ := net.SplitHostPort(c.Addr)
	ip := net.ParseIP(host)
	return c.HTTPS || c.TrustProxy || host != "localhost" && (ip == nil || !ip.IsLoopback())
}

// KnownHosts are the names under which the program is reached, in lower case; none means any.
func (c *Config) KnownHosts() []string {
	if len(c.Hosts) == 0 && !c.Exposed() {
		return []string{"localhost"}
	}
	known := make([]string, 0, len(c.Hosts))
	for _, host := range c.Hosts {
		known = append(known, strings.ToLower(host))
	}
	return known
}

var hostForm = regexp.MustCompile(`^[0-9A-Za-z]([0-9A-Za-z._-]*[0-9A-Za-z])?$`)

func validateHost(host string) error {
	if net.ParseIP(host) == nil && !hostForm.MatchString(host) {
		return fmt.Errorf("VINCULO_HOSTS (--hosts) has %q: give names such as vinculo.example.com, without a port", host)
	}
	return nil
}

func validateAddr(addr string) error {
	_, port, err := net.SplitHostPort(addr)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
	}
	if err != nil {
		return fmt.Errorf("VINCULO_ADDR (--addr) is %q: give HOST:PORT, such as 127.0.0.1:8080", addr)
	}
	return nil
}

func validateOrigin(origin string) error {
	u, err := url.Parse(origin)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || !isOrigin(origin, u) {
		return fmt.Errorf("VINCULO_CORS_ORIGINS (--cors-origins) has %q: give origins such as https://app.example.com", origin)
	}
	return nil
}

// isOrigin says whether a text is an origin as browsers write it: they are compared letter by letter.
func isOrigin(origin string, u *url.URL) bool {
	isDefault := u.Port() == map[string]string{"http": "80", "https": "443"}[u.Scheme]
	return origin == u.Scheme+"://"+strings.ToLower(u.Host) && !strings.Contains(origin, "*") && !isDefault
}

// validateDatabaseURL doesn't repeat the URL: it may hold a password.
func validateDatabaseURL(databaseURL string) error {
	if path, ok := strings.CutPrefix(databaseURL, "sqlite:"); ok {
		if path == "" {
			return errors.New("VINCULO_DATABASE_URL (--database-url) has no path: write sqlite:PATH")
		}
		return nil
	}
	u, err := url.Parse(databaseURL)
	if err != nil || (u.Scheme != "postgres" && u.Scheme != "postgresql") || u.Host == "" && u.Query().Get("host") == "" {
		return errors.New("VINCULO_DATABASE_URL (--database-url) is neither sqlite:PATH nor postgres://USER@HOST/NAME")
	}
	return nil
}

// Level is the log level.
func (c *Config) Level() (slog.Level, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.LogLevel)); err != nil {
		return 0, fmt.Errorf("VINCULO_LOG_LEVEL (--log-level) is %q: give debug, info, warn or error", c.LogLevel)
	}
	return level, nil
}

// LoadSecret takes the secret from the environment. An SQLite base without one gets a random secret in a file beside it, so that it
// runs without any setup; PostgreSQL serves more than one machine, so there it must be given.
func (c *Config) LoadSecret() error {
	if err := c.loadSecret(); err != nil {
		return settingError{err}
	}
	return nil
}

func (c *Config) loadSecret() error {
	if c.Secret == "" {
		c.Secret = os.Getenv(SecretVariable)
	}
	if c.Secret != "" {
		if len(c.Secret) < secret.MinLength {
			return fmt.Errorf("%s has fewer than %d characters", SecretVariable, secret.MinLength)
		}
		return nil
	}
	path, ok := strings.CutPrefix(c.DatabaseURL, "sqlite:")
	if !ok {
		return fmt.Errorf("%s is not set: PostgreSQL needs one of at least %d characters, for example from: openssl rand -hex 32",
			SecretVariable, secret.MinLength)
	}
	kept, err := keptSecret(filepath.Join(filepath.Dir(path), "secret"))
	c.Secret = kept
	return err
}
