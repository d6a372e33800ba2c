package config

import (
	"fmt"
	"strconv"
)

// Caps bound what one client may use, so that it can't starve the others. 0 is unlimited.
type Caps struct {
	RateLimit                int `help:"How many points a token may spend in a minute; 0 for any number. Each process counts for itself. Default ${default}." env:"VINCULO_RATE_LIMIT" default:"300000" placeholder:"POINTS"`
	UserRateLimit            int `help:"How many points a user may spend in a minute, in all sessions together; 0 for any number. Anonymous requests get one twentieth of it per network address. Default ${default}." env:"VINCULO_USER_RATE_LIMIT" default:"600000" placeholder:"POINTS"`
	MaxStreams               int `help:"How many live streams and WebSocket connections a token or a user may have open at once; 0 for any number. Default ${default}." env:"VINCULO_MAX_STREAMS" default:"200" placeholder:"N"`
	MaxStreamsPerAddress     int `help:"The same for a network address, such as an office's; 0 for any number. Default ${default}." env:"VINCULO_MAX_STREAMS_PER_ADDRESS" default:"1000" placeholder:"N"`
	MaxConnections           int `help:"How many connections may be open at once; 0, the default, for as many as the process may open files." env:"VINCULO_MAX_CONNECTIONS" default:"0" placeholder:"N"`
	MaxConnectionsPerAddress int `help:"How many of them from one network address, unless a proxy is in front (--trust-proxy); 0 for any number. Default ${default}." env:"VINCULO_MAX_CONNECTIONS_PER_ADDRESS" default:"2000" placeholder:"N"`
}

// Keep is how long data is kept that would otherwise grow for ever. 0 is for ever.
type Keep struct {
	KeepHistoryYears int `help:"For how many years events, and the requests and runs that cancel many contracts, are kept; 0, the default, for ever, else ${minHistoryYears} or more." env:"VINCULO_KEEP_HISTORY_YEARS" default:"0" placeholder:"YEARS"`
	KeepNoiseDays    int `help:"How many days to keep events of little value: progress of batches, failed sign-ins, denials and webhook tests; 0 for ever, else ${minNoiseDays} or more. Default ${default}." env:"VINCULO_KEEP_NOISE_DAYS" default:"180" placeholder:"DAYS"`
	KeepDryRunDays   int `help:"How many days to keep a dry run's results for each contract; its totals stay. 0 for ever. Default ${default}." env:"VINCULO_KEEP_DRY_RUN_DAYS" default:"30" placeholder:"DAYS"`
	KeepTokenDays    int `help:"For how many days the records of revoked and expired tokens are kept; 0 for ever. Default ${default}." env:"VINCULO_KEEP_TOKEN_DAYS" default:"730" placeholder:"DAYS"`
}

const (
	// maxRateLimit is more than a client can spend.
	maxRateLimit = 1_000_000_000
	// minUserRateLimit leaves those who haven't signed in what a rejection costs.
	minUserRateLimit = 1_000
	// maxPlaces is more than a machine can hold, and maxDays longer than any provider keeps data.
	maxPlaces = 10_000_000
	maxDays   = 36_500
	// minHistoryYears is the Civil Code's and the consumer law's time for claims; minNoiseDays outlasts what webhooks still send.
	minHistoryYears = 5
	minNoiseDays    = 35
)

// Vars are the variables in the settings' descriptions.
func Vars() map[string]string {
	return map[string]string{"minHistoryYears": strconv.Itoa(minHistoryYears), "minNoiseDays": strconv.Itoa(minNoiseDays)}
}

// ranged is a setting that is a number.
type ranged struct {
	name, flag string
	value      int
	// least is its minimum unless it is 0.
	least, most int
}

func (c *Config) validateCaps() error {
	for _, r := range []ranged{
		{"VINCULO_RATE_LIMIT", "--rate-limit", c.RateLimit, 1, maxRateLimit},
		{"VINCULO_USER_RATE_LIMIT", "--user-rate-limit", c.UserRateLimit, minUserRateLimit, maxRateLimit},
		{"VINCULO_MAX_STREAMS", "--max-streams", c.MaxStreams, 1, maxPlaces},
		{"VINCULO_MAX_STREAMS_PER_ADDRESS", "--max-streams-per-address", c.MaxStreamsPerAddress, 1, maxPlaces},
		{"VINCULO_MAX_CONNECTIONS", "--max-connections", c.MaxConnections, 1, maxPlaces},
		{"VINCULO_MAX_CONNECTIONS_PER_ADDRESS", "--max-connections-per-address", c.MaxConnectionsPerAddress, 1, maxPlaces},
		{"VINCULO_KEEP_HISTORY_YEARS", "--keep-history-years", c.KeepHistoryYears, minHistoryYears, maxDays / 365},
		{"VINCULO_KEEP_NOISE_DAYS", "--keep-noise-days", c.KeepNoiseDays, minNoiseDays, maxDays},
		{"VINCULO_KEEP_DRY_RUN_DAYS", "--keep-dry-run-days", c.KeepDryRunDays, 1, maxDays},
		{"VINCULO_KEEP_TOKEN_DAYS", "--keep-token-days", c.KeepTokenDays, 1, maxDays},
	} {
		if r.value != 0 && (r.value < r.least || r.value > r.most) {
			return fmt.Errorf("%s (%s) is %d: give 0, or %d to %d", r.name, r.flag, r.value, r.least, r.most)
		}
	}
	return nil
}
