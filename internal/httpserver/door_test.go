package httpserver

import (
	"bytes"
	"errors"
	"log/slog"
	"net"
	"strings"
	"syscall"
	"testing"
)

// exhausted is a listener of a process that may open no more files.
type exhausted struct{ net.Listener }

func (exhausted) Accept() (net.Conn, error) {
	return nil, &net.OpError{Op: "accept", Net: "tcp", Err: syscall.EMFILE}
}

type closed struct{ net.Listener }

func (closed) Accept() (net.Conn, error) { return nil, net.ErrClosed }

func TestDescriptorsThatRunOutAreOneErrorInTheLog(t *testing.T) {
	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelError})))
	defer slog.SetDefault(before)
	for _, l := range []net.Listener{exhausted{}, closed{}} {
		door := newDoor(l, Options{})
		for range 100 {
			if _, err := door.Accept(); err == nil {
				t.Fatal("there is a connection")
			}
		}
	}
	if lines := strings.Count(log.String(), "\n"); lines != 1 || !strings.Contains(log.String(), "level=ERROR") ||
		!strings.Contains(log.String(), "too many open files") {
		t.Errorf("%d lines: %s", lines, log.String())
	}
}

// Who has connected is let in before the door closes: the system would break their requests off.
func TestTheDoorClosesBehindThoseWhoHaveConnected(t *testing.T) {
	t.Parallel()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	door := newDoor(listener, Options{})
	const clients = 5
	for range clients {
		conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
		if _, err := conn.Write([]byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	if err := door.Close(); err != nil {
		t.Fatal(err)
	}
	for n := range clients {
		conn, err := door.Accept()
		if err != nil {
			t.Fatalf("%d of %d were let in: %v", n, clients, err)
		}
		if n, err := conn.Read(make([]byte, 1)); n != 1 {
			t.Errorf("the request is lost: %v", err)
		}
		if err := conn.Close(); err != nil {
			t.Error(err)
		}
	}
	for range 2 {
		if _, err := door.Accept(); !errors.Is(err, net.ErrClosed) {
			t.Errorf("afterwards Accept answers %v", err)
		}
	}
	if err := door.Close(); err != nil {
		t.Errorf("closing again answers %v", err)
	}
	if _, err := new(net.Dialer).DialContext(t.Context(), "tcp", listener.Addr().String()); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("a later client hears %v", err)
	}
}
