//go:build unix

package httpserver

import (
	"errors"
	"net"
	"os"
	"syscall"
)

// waiting are the connections that the system has established and the program hasn't accepted yet.
func waiting(l net.Listener) (conns []net.Conn) {
	socket, ok := l.(syscall.Conn)
	if !ok {
		return nil
	}
	raw, err := socket.SyscallConn()
	if err != nil {
		return nil
	}
	_ = raw.Control(func(fd uintptr) {
		for {
			accepted, _, err := syscall.Accept(int(fd)) //nolint:gosec // a descriptor is a small number
			switch {
			case errors.Is(err, syscall.EINTR), errors.Is(err, syscall.ECONNABORTED):
				continue
			case err != nil:
				return
			}
			if conn, err := adopt(accepted); err == nil {
				conns = append(conns, conn)
			}
		}
	})
	return conns
}

// adopt hands a descriptor over to Go, which takes a copy of it.
func adopt(fd int) (net.Conn, error) {
	syscall.CloseOnExec(fd)
	file := os.NewFile(uintptr(fd), "connection") //nolint:gosec // a descriptor isn't negative
	defer func() { _ = file.Close() }()
	return net.FileConn(file)
}
