package config

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func good() Config {
	return Config{Addr: "127.0.0.1:8080", DatabaseURL: "sqlite:data/vinculo.db", LogLevel: "info", RetentionYears: 5}
}

func TestABadSettingIsNamedInOneLine(t *testing.T) {
	if c := good(); c.Validate() != nil {
		t.Fatalf("good settings: %v", c.Validate())
	}
	cases := map[string]struct {
		change func(*Config)
		names  string
	}{
		"address without port":      {func(c *Config) { c.Addr = "localhost" }, "VINCULO_ADDR"},
		"address with a bad port":   {func(c *Config) { c.Addr = "localhost:99999" }, "VINCULO_ADDR"},
		"unknown database":          {func(c *Config) { c.DatabaseURL = "mysql://x" }, "VINCULO_DATABASE_URL"},
		"SQLite without a path":     {func(c *Config) { c.DatabaseURL = "sqlite:" }, "VINCULO_DATABASE_URL"},
		"PostgreSQL without host":   {func(c *Config) { c.DatabaseURL = "postgres://" }, "VINCULO_DATABASE_URL"},
		"origin with a path":        {func(c *Config) { c.CORSOrigins = []string{"https://a.example/x"} }, "VINCULO_CORS_ORIGINS"},
		"origins of a domain":       {func(c *Config) { c.CORSOrigins = []string{"https://*.example.com"} }, "VINCULO_CORS_ORIGINS"},
		"any origin":                {func(c *Config) { c.CORSOrigins = []string{"*"} }, "VINCULO_CORS_ORIGINS"},
		"no retention":              {func(c *Config) { c.RetentionYears = 0 }, "VINCULO_RETENTION_YEARS"},
		"a drain of an hour":        {func(c *Config) { c.Drain = time.Hour }, "VINCULO_DRAIN"},
		"no such synchronous":       {func(c *Config) { c.SQLiteSync = "OFF" }, "VINCULO_SQLITE_SYNCHRONOUS"},
		"unknown log level":         {func(c *Config) { c.LogLevel = "loud" }, "VINCULO_LOG_LEVEL"},
		"host with a port":          {func(c *Config) { c.Hosts = []string{"a.example:443"} }, "VINCULO_HOSTS"},
		"host as an origin":         {func(c *Config) { c.Hosts = []string{"https://a.example"} }, "VINCULO_HOSTS"},
		"any host":                  {func(c *Config) { c.Hosts = []string{"*"} }, "VINCULO_HOSTS"},
		"unparsable database's URL": {func(c *Config) { c.DatabaseURL = "postgres://u:hunter2@h:x/d" }, "VINCULO_DATABASE_URL"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			c := good()
			tc.change(&c)
			err := c.Validate()
			if err == nil || !strings.Contains(err.Error(), tc.names) || strings.Contains(err.Error(), "\n") {
				t.Fatalf("Validate = %v, want one line that names %s", err, tc.names)
			}
			if strings.Contains(err.Error(), "hunter2") {
				t.Error("the message shows the password")
			}
		})
	}
}

func TestSecretOfSQLiteIsMadeOnceAndKeptToItself(t *testing.T) {
	t.Setenv(SecretVariable, "")
	dir := filepath.Join(t.TempDir(), "data")
	secrets := make([]string, 8)
	var all sync.WaitGroup
	for i := range secrets {
		all.Go(func() {
			c := Config{DatabaseURL: "sqlite:" + filepath.Join(dir, "vinculo.db")}
			if err := c.LoadSecret(); err != nil {
				t.Error(err)
			}
			secrets[i] = c.Secret
		})
	}
	all.Wait()
	for _, s := range secrets {
		if len(s) != 64 || s != secrets[0] {
			t.Fatalf("the secrets differ or are short: %d characters", len(s))
		}
	}
	info, err := os.Stat(filepath.Join(dir, "secret"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v, %v; want 0600", info.Mode(), err)
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("%d files are left, want the secret alone", len(files))
	}
}

func TestSecretFromTheEnvironment(t *testing.T) {
	t.Setenv(SecretVariable, "short")
	c := good()
	if err := c.LoadSecret(); err == nil {
		t.Error("a short secret was taken")
	}
	t.Setenv(SecretVariable, "")
	c = Config{DatabaseURL: "postgres://localhost/x"}
	if err := c.LoadSecret(); err == nil || !strings.Contains(err.Error(), SecretVariable) {
		t.Errorf("LoadSecret without a secret on PostgreSQL = %v", err)
	}
	t.Setenv(SecretVariable, strings.Repeat("s", 32))
	if err := c.LoadSecret(); err != nil || c.Secret != strings.Repeat("s", 32) {
		t.Errorf("LoadSecret = %v", err)
	}
}

// Unless others reach the program, only this machine's names are known without a setting.
func TestKnownHosts(t *testing.T) {
	for name, tc := range map[string]struct {
		change  func(*Config)
		exposed bool
		hosts   string
	}{
		"loopback":         {func(*Config) {}, false, "localhost"},
		"loopback by name": {func(c *Config) { c.Addr = "localhost:8080" }, false, "localhost"},
		"loopback of IPv6": {func(c *Config) { c.Addr = "[::1]:8080" }, false, "localhost"},
		"all addresses":    {func(c *Config) { c.Addr = ":8080" }, true, ""},
		"an address":       {func(c *Config) { c.Addr = "192.0.2.1:8080" }, true, ""},
		"behind a proxy":   {func(c *Config) { c.TrustProxy = true }, true, ""},
		"by https":         {func(c *Config) { c.HTTPS = true }, true, ""},
		"by a name": {
			func(c *Config) { c.Addr, c.Hosts = ":8080", []string{"Vinculo.Example.com"} }, true,
			"vinculo.example.com",
		},
		"loopback with a setting": {func(c *Config) { c.Hosts = []string{"dev.example.com", "::1"} }, false, "dev.example.com ::1"},
	} {
		c := good()
		tc.change(&c)
		if got := strings.Join(c.KnownHosts(), " "); c.Validate() != nil || got != tc.hosts || c.Exposed() != tc.exposed {
			t.Errorf("%s: %q, exposed %v; %v", name, got, c.Exposed(), c.Validate())
		}
	}
}
