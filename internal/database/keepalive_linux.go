package database

import (
	"strings"
	"syscall"
)

// tcpUserTimeout is Linux's TCP_USER_TIMEOUT, for which package syscall has no constant.
const tcpUserTimeout = 18

// setUserTimeout closes a connection whose peer doesn't acknowledge what it is sent. Keep-alives don't: they are for idle ones.
func setUserTimeout(network, _ string, c syscall.RawConn) error {
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
