package httpserver

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/netaddr"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/slots"
)

const (
	// reservedDescriptors are for the database's connections, its files and the log.
	reservedDescriptors = 200
	// fewestConnections are accepted however few descriptors there are.
	fewestConnections = 16
	// maxRejecting is how many excess connections get an answer at the same time; the others are closed without one, because it takes
	// a descriptor, too.
	maxRejecting = 64
	// retryAfter is the number of seconds after which a rejected client may retry.
	retryAfter = 10
	// silence is how long a stopping server waits for the first request on a new connection.
	silence = 2 * time.Second
	// logEvery is how often failing connections are logged, however many there are.
	logEvery = time.Minute
)

// door is a listener that limits connections, overall and per address, so that one client can't starve the others, and that logs
// when the system accepts none.
type door struct {
	net.Listener
	open, addresses, told *slots.Places
	failures, turnedAway  rarely

	closing atomic.Bool
	// last are the connections that were established when the door closed; only Accept touches them.
	last []net.Conn
	shut bool
	// closed is closed when no more connections come; silent is how many have connected and sent no request yet.
	closed chan struct{}
	once   sync.Once
	silent atomic.Int64
}

func newDoor(l net.Listener, o Options) *door {
	most := o.MaxConnections
	if allowed := descriptors(); allowed > 0 && most == 0 {
		most = max(allowed-reservedDescriptors, fewestConnections)
	} else if allowed > 0 && most > allowed-reservedDescriptors {
		slog.Warn("the process may open fewer files than it may have connections", "descriptors", allowed, "connections", most)
	}
	return &door{
		Listener: l, open: slots.New(most), addresses: slots.New(o.MaxConnectionsPerAddress), told: slots.New(maxRejecting),
		closed: make(chan struct{}),
	}
}

// Accept implements net.Listener.
func (d *door) Accept() (net.Conn, error) {
	for {
		conn, err := d.next()
		if err != nil {
			// The server retries by itself, and logs it at debug level.
			if !errors.Is(err, net.ErrClosed) && d.failures.now() {
				slog.Error("no connection can be accepted", "error", err)
			}
			return nil, err
		}
		if let := d.let(conn); let != nil {
			d.silent.Add(1)
			return let, nil
		}
		_ = conn.Close()
	}
}

// next is the next connection; once the door closes, those already established, and then none. The system resets connections that
// weren't accepted when the listener is closed, so it is closed right after looking for them.
func (d *door) next() (net.Conn, error) {
	conn, err := d.Listener.Accept()
	if err == nil || !d.closing.Load() {
		return conn, err
	}
	if !d.shut {
		d.shut = true
		d.last = waiting(d.Listener)
		_ = d.Listener.Close()
	}
	if len(d.last) > 0 {
		conn, d.last = d.last[0], d.last[1:]
		return conn, nil
	}
	d.once.Do(func() { close(d.closed) })
	return nil, net.ErrClosed
}

// Close implements net.Listener. It leaves the closing to Accept, which it wakes: while that waits, the listener would close only
// later. Closing again does nothing.
func (d *door) Close() error {
	if d.closing.Swap(true) {
		return nil
	}
	if l, ok := d.Listener.(interface{ SetDeadline(t time.Time) error }); ok {
		return l.SetDeadline(time.Unix(1, 0))
	}
	return d.Listener.Close()
}

// closeBehind closes and waits briefly until those who have connected have sent their requests.
func (d *door) closeBehind(ctx context.Context) {
	_ = d.Close()
	ctx, cancel := context.WithTimeout(ctx, silence)
	defer cancel()
	select {
	case <-d.closed:
	case <-ctx.Done():
	}
	for d.silent.Load() > 0 && ctx.Err() == nil {
		time.Sleep(time.Millisecond)
	}
}

// let returns the connection with its place; nil when it must be closed.
func (d *door) let(conn net.Conn) *connection {
	c := &connection{Conn: conn, asked: sync.OnceFunc(func() { d.silent.Add(-1) })}
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
		slog.Warn("connections are rejected: there are too many", "overall", c.tooMany == http.StatusServiceUnavailable)
	}
	if c.leave, ok = d.told.Take(""); !ok {
		return nil
	}
	return c
}

// connection releases its place when it is closed.
type connection struct {
	net.Conn
	leave func()
	// asked says that the first request has arrived, or won't.
	asked func()
	// tooMany is the status with which the requests of an excess connection are answered; 0 for the others.
	tooMany int
}

// Close implements net.Conn.
func (c *connection) Close() error {
	c.asked()
	c.leave()
	return c.Conn.Close()
}

type connectionKey struct{}

func connectionContext(ctx context.Context, conn net.Conn) context.Context {
	if c, ok := conn.(*connection); ok {
		return context.WithValue(ctx, connectionKey{}, c)
	}
	return ctx
}

func connectionOf(r *http.Request) *connection {
	c, _ := r.Context().Value(connectionKey{}).(*connection)
	return c
}

// rejectExcess answers the requests of excess connections.
func rejectExcess(next http.Handler) http.Handler {
	refuse := withRequestID(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Connection", "close")
		w.Header().Set("Retry-After", strconv.Itoa(retryAfter))
		problem.Problem{
			Status: connectionOf(r).tooMany, Code: "TOO_MANY_CONNECTIONS",
			Message: fault.TooManyConnections, More: map[string]any{"retryAfter": retryAfter},
		}.Write(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := connectionOf(r)
		if c != nil {
			c.asked()
		}
		if c != nil && c.tooMany != 0 {
			refuse.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// rarely limits how often something is logged.
type rarely struct {
	mu   sync.Mutex
	last time.Time
}

func (r *rarely) now() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.last.IsZero() && time.Since(r.last) < logEvery {
		return false
	}
	r.last = time.Now()
	return true
}
