package httpserver

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/vinculo/vinculo/internal/answer"
	"github.com/vinculo/vinculo/internal/netaddr"
	"github.com/vinculo/vinculo/internal/places"
)

const (
	// reservedDescriptors are for the database's connections, its files and the log.
	reservedDescriptors = 200
	// fewestConnections are let in however few descriptors there are.
	fewestConnections = 16
	// toldAtOnce is how many connections too many are told so at once; the others are closed without a word, for that takes a
	// descriptor, too.
	toldAtOnce = 64
	// comeAgain is after how many seconds a client that was turned away may come again.
	comeAgain = 10
	// sayEvery is how often the log says that connections fail, however many do.
	sayEvery = time.Minute
)

// door is a listener that lets only so many connections in, overall and from one address, so that one client can't hold the
// others out, and that says when the system lets none in.
type door struct {
	net.Listener
	open, addresses, told *places.Places
	failures, turnedAway  rarely
}

func newDoor(l net.Listener, o Options) *door {
	most := o.MaxConnections
	if allowed := descriptors(); allowed > 0 && most == 0 {
		most = max(allowed-reservedDescriptors, fewestConnections)
	} else if allowed > 0 && most > allowed-reservedDescriptors {
		slog.Warn("the process may open fewer files than it may have connections", "descriptors", allowed, "connections", most)
	}
	return &door{
		Listener: l, open: places.New(most), addresses: places.New(o.MaxConnectionsPerAddress), told: places.New(toldAtOnce),
	}
}

// Accept implements net.Listener.
func (d *door) Accept() (net.Conn, error) {
	for {
		conn, err := d.Listener.Accept()
		if err != nil {
			// The server tries again by itself, and logs it for its developers.
			if !errors.Is(err, net.ErrClosed) && d.failures.now() {
				slog.Error("no connection can be accepted", "error", err)
			}
			return nil, err
		}
		if let := d.let(conn); let != nil {
			return let, nil
		}
		_ = conn.Close()
	}
}

// let is the connection with its place; nil, when it must be closed.
func (d *door) let(conn net.Conn) net.Conn {
	c := &connection{Conn: conn}
	leave, ok := d.open.Take("")
	if ok {
		leaveAddress, ok := d.addresses.Take(netaddr.Network(conn.RemoteAddr().String()))
		if c.leave = func() { leaveAddress(); leave() }; ok {
			return c
		}
		leave()
		c.tooMany = http.StatusTooManyRequests
	} else {
		c.tooMany = http.StatusServiceUnavailable
	}
	if d.turnedAway.now() {
		slog.Warn("connections are turned away: there are too many", "overall", c.tooMany == http.StatusServiceUnavailable)
	}
	if c.leave, ok = d.told.Take(""); !ok {
		return nil
	}
	return c
}

// connection gives its place back when it is closed.
type connection struct {
	net.Conn
	leave func()
	// tooMany is the status that the requests of a connection too many are answered with; 0 for the others.
	tooMany int
}

// Close implements net.Conn.
func (c *connection) Close() error {
	c.leave()
	return c.Conn.Close()
}

type tooManyKey struct{}

func connectionContext(ctx context.Context, conn net.Conn) context.Context {
	if c, ok := conn.(*connection); ok && c.tooMany != 0 {
		return context.WithValue(ctx, tooManyKey{}, c.tooMany)
	}
	return ctx
}

// turnAway answers the requests of connections too many.
func turnAway(next http.Handler) http.Handler {
	refuse := withRequestID(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status, _ := r.Context().Value(tooManyKey{}).(int)
		w.Header().Set("Connection", "close")
		w.Header().Set("Retry-After", strconv.Itoa(comeAgain))
		answer.Problem{
			Status: status, Code: "TOO_MANY_CONNECTIONS",
			Portuguese: "Há conexões demais abertas com o servidor. Feche algumas e tente de novo em instantes.",
			English:    "Too many connections to the server are open. Close some and try again shortly.",
			More:       map[string]any{"retryAfter": comeAgain},
		}.Write(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Context().Value(tooManyKey{}) != nil {
			refuse.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// rarely says no when it said yes a short while ago.
type rarely struct {
	mu   sync.Mutex
	last time.Time
}

func (r *rarely) now() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.last.IsZero() && time.Since(r.last) < sayEvery {
		return false
	}
	r.last = time.Now()
	return true
}
