//go:build !linux

package database

import "syscall"

// setUserTimeout does nothing where there is no such option: keep-alives remain, and the system's own timeouts.
func setUserTimeout(_, _ string, _ syscall.RawConn) error { return nil }
