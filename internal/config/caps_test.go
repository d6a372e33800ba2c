package config

import (
	"strings"
	"testing"
)

func TestCapsAndTimesOfKeepingAreNumbersInARange(t *testing.T) {
	for name, tc := range map[string]struct {
		set       func(*Config, int)
		good, bad []int
	}{
		"VINCULO_RATE_LIMIT": {
			func(c *Config, n int) { c.RateLimit = n },
			[]int{0, 300_000, maxRateLimit},
			[]int{-1, maxRateLimit + 1},
		},
		"VINCULO_USER_RATE_LIMIT": {
			func(c *Config, n int) { c.UserRateLimit = n },
			[]int{0, 600_000},
			[]int{-1, 19, maxRateLimit + 1},
		},
		"VINCULO_MAX_STREAMS":                 {func(c *Config, n int) { c.MaxStreams = n }, []int{0, 1, 200}, []int{-1}},
		"VINCULO_MAX_STREAMS_PER_ADDRESS":     {func(c *Config, n int) { c.MaxStreamsPerAddress = n }, []int{0, 1000}, []int{-1}},
		"VINCULO_MAX_CONNECTIONS":             {func(c *Config, n int) { c.MaxConnections = n }, []int{0, 1000}, []int{-1}},
		"VINCULO_MAX_CONNECTIONS_PER_ADDRESS": {func(c *Config, n int) { c.MaxConnectionsPerAddress = n }, []int{0, 1000}, []int{-1}},
		"VINCULO_KEEP_HISTORY_YEARS":          {func(c *Config, n int) { c.KeepHistoryYears = n }, []int{0, 5, 100}, []int{-1, 4, 101}},
		"VINCULO_KEEP_NOISE_DAYS":             {func(c *Config, n int) { c.KeepNoiseDays = n }, []int{0, 35, 180}, []int{-1, 34}},
		"VINCULO_KEEP_DRY_RUN_DAYS":           {func(c *Config, n int) { c.KeepDryRunDays = n }, []int{0, 1, 30}, []int{-1}},
		"VINCULO_KEEP_TOKEN_DAYS":             {func(c *Config, n int) { c.KeepTokenDays = n }, []int{0, 1, 730}, []int{-1}},
	} {
		for _, n := range append(tc.good, tc.bad...) {
			c, bad := good(), n < 0
			for _, b := range tc.bad {
				bad = bad || n == b
			}
			tc.set(&c, n)
			if err := c.Validate(); (err != nil) != bad || bad && !strings.Contains(err.Error(), name) {
				t.Errorf("%s=%d: %v", name, n, err)
			}
		}
	}
}
