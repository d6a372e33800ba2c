package httpserver_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/vinculo/vinculo/internal/httpserver"
)

// listening starts a server with that many places.
func listening(t *testing.T, overall, perAddress int) *httpserver.Server {
	t.Helper()
	o := options(fstest.MapFS{})
	o.MaxConnections, o.MaxConnectionsPerAddress = overall, perAddress
	s := newServer(t, o)
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Stop(t.Context()) })
	return s
}

// connect opens a connection from an address of this machine.
func connect(t *testing.T, s *httpserver.Server, from string) net.Conn {
	t.Helper()
	dialer := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP(from)}}
	conn, err := dialer.DialContext(t.Context(), "tcp", s.Addr())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

// askOn asks over a connection that is kept, and returns the status and the body.
func askOn(t *testing.T, conn net.Conn) (*http.Response, string) {
	t.Helper()
	if _, err := io.WriteString(conn, "GET /livez HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second))
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

func wantAnswered(t *testing.T, conn net.Conn, status int) {
	t.Helper()
	response, body := askOn(t, conn)
	typed := strings.Contains(body, `"code":"TOO_MANY_CONNECTIONS"`) && response.Header.Get("Retry-After") != "" && response.Close
	if response.StatusCode != status || typed != (status != http.StatusOK) {
		t.Errorf("it is answered %d %v %s, want %d", response.StatusCode, response.Header, body, status)
	}
}

// eventuallyLetIn waits until a connection is let in again: the server hears of an end a moment later.
func eventuallyLetIn(t *testing.T, s *httpserver.Server, from string) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		conn := connect(t, s, from)
		if response, _ := askOn(t, conn); response.StatusCode == http.StatusOK {
			return
		}
		_ = conn.Close()
		if time.Now().After(deadline) {
			t.Fatal("no place became free")
		}
	}
}

func TestOneAddressDoesntStarveTheOthers(t *testing.T) {
	s := listening(t, 0, 3)
	var silent []net.Conn
	for range 3 {
		silent = append(silent, connect(t, s, "127.0.0.1")) // as a slow client's, that never asks
	}
	wantAnswered(t, connect(t, s, "127.0.0.1"), http.StatusTooManyRequests)
	wantAnswered(t, connect(t, s, "127.0.0.2"), http.StatusOK)
	_ = silent[0].Close()
	eventuallyLetIn(t, s, "127.0.0.1")
}

func TestConnectionsAreLimited(t *testing.T) {
	s := listening(t, 2, 0)
	first := connect(t, s, "127.0.0.1")
	wantAnswered(t, first, http.StatusOK)
	connect(t, s, "127.0.0.2")
	wantAnswered(t, connect(t, s, "127.0.0.3"), http.StatusServiceUnavailable)
	wantAnswered(t, first, http.StatusOK)
	_ = first.Close()
	eventuallyLetIn(t, s, "127.0.0.3")
}

// A crowd of excess connections must not use up the resources for rejecting them.
func TestMostExcessConnectionsAreClosedWithoutAnAnswer(t *testing.T) {
	s := listening(t, 1, 0)
	wantAnswered(t, connect(t, s, "127.0.0.1"), http.StatusOK)
	closed := 0
	var crowd []net.Conn
	for range 80 {
		crowd = append(crowd, connect(t, s, "127.0.0.1"))
	}
	for _, conn := range crowd[64:] {
		_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second))
		if _, err := conn.Read(make([]byte, 1)); err != nil {
			closed++
		}
	}
	if closed != 16 {
		t.Errorf("%d of the last 16 are closed", closed)
	}
}
