package config

import (
	"strings"
	"testing"
)

func TestTheRateLimitIsANumberOfPoints(t *testing.T) {
	for points, good := range map[int]bool{0: true, 300_000: true, maxRateLimit: true, -1: false, maxRateLimit + 1: false} {
		c := Config{Addr: "127.0.0.1:0", DatabaseURL: "sqlite:x", LogLevel: "info", RetentionYears: 5, RateLimit: points}
		err := c.Validate()
		if (err == nil) != good || (err != nil && !strings.Contains(err.Error(), "VINCULO_RATE_LIMIT")) {
			t.Errorf("%d points: %v", points, err)
		}
	}
}
