package gateway

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// writeTime is how long a client may take to read one message of a stream; a slower one has to reconnect.
const writeTime = 30 * time.Second

// wantsStream distinguishes a client that prefers a stream from one, like urql, that lists every type it can read.
func wantsStream(h http.Header) bool {
	stream, other := 0.0, 0.0
	for _, p := range preferences(h) {
		switch p.media {
		case "text/event-stream":
			stream = max(stream, p.quality)
		case mediaJSON, mediaResponse:
			other = max(other, p.quality)
		}
	}
	return stream > other
}

// stream answers an operation by server-sent events, as graphql-sse's "distinct connections" do. A subscription ends with the
// request, the session or the server, whichever is first. Unless it ended by itself, it isn't marked as complete, and the client
// subscribes again.
func (g *Gateway) stream(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	o := g.begin(ctx, params, formOf(r))
	defer o.end()
	if o.live {
		go func() {
			g.untilEnd(ctx, r)
			cancel()
		}()
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	s := eventStream{w, http.NewResponseController(w), g.options.KeepAlive}
	// The operation is running: once the client sees the stream open, it misses no event.
	if s.write(":\n\n") && s.send(o) && ctx.Err() == nil && !o.broken {
		// The data is empty but there: without it browsers ignore the event.
		s.write("event: complete\ndata:\n\n")
	}
}

// eventStream writes server-sent events.
type eventStream struct {
	w       http.ResponseWriter
	control *http.ResponseController
	ping    time.Duration
}

// send sends an operation's responses, with keep-alive messages in between, until the last one or until the client disconnects.
func (s eventStream) send(o *operation) bool {
	messages, written := make(chan []byte), make(chan struct{})
	go func() {
		defer close(messages)
		for message := o.encoded(); message != nil; message = o.encoded() {
			messages <- message
			<-written // until then it takes room
		}
	}()
	ticker := time.NewTicker(s.ping)
	defer ticker.Stop()
	there := true
	for {
		select {
		case message, more := <-messages:
			if !more {
				return there
			}
			there = there && s.write("event: next\ndata: %s\n\n", message)
			written <- struct{}{}
		case <-ticker.C:
			there = there && s.write(": ping\n\n")
		}
		if !there {
			o.end()
		}
	}
}

// encoded is the next response as JSON; nil after the last.
func (o *operation) encoded() []byte {
	response := o.response()
	if response == nil {
		return nil
	}
	message, err := encode(response)
	if err != nil {
		return nil
	}
	return message
}

// write writes and flushes. A stream lives longer than an answer may take to write, but each message has its time. The writers of
// tests have no deadlines, and need none.
func (s eventStream) write(format string, values ...any) bool {
	_ = s.control.SetWriteDeadline(time.Now().Add(writeTime))
	if _, err := fmt.Fprintf(s.w, format, values...); err != nil {
		return false
	}
	return s.control.Flush() == nil
}
