//go:build unix

package httpserver

import (
	"math"
	"syscall"
)

// descriptors is how many files and connections the process may have open, which Go has raised to what the system allows; 0 for
// any number.
func descriptors() int {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit) != nil || limit.Cur > math.MaxInt32 {
		return 0
	}
	return int(limit.Cur)
}
