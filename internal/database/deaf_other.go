//go:build !linux

package database

import "syscall"

// noticeDeafness does nothing where there is no such option: keep-alives are left, and the system's own patience.
func noticeDeafness(_, _ string, _ syscall.RawConn) error { return nil }
