package database

import (
	"strings"
	"syscall"
)

// tcpUserTimeout is Linux's TCP_USER_TIMEOUT, which package syscall doesn't name.
const tcpUserTimeout = 18

// noticeDeafness ends a connection whose other side leaves unacknowledged what it is sent. Keep-alives don't do so: they are for quiet ones.
func noticeDeafness(network, _ string, c syscall.RawConn) error {
	if !strings.HasPrefix(network, "tcp") {
		return nil
	}
	var failed error
	err := c.Control(func(fd uintptr) {
		failed = syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, tcpUserTimeout, int(deafTime.Milliseconds()))
	})
	if err != nil {
		return err
	}
	return failed
}
