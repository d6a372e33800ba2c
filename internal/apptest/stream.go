package apptest

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// Stream is a live stream of the API.
type Stream struct{ lines chan string }

// Follow opens a live stream, until the test ends.
func (c *Client) Follow(t testing.TB, document string) *Stream {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	body := bytes.NewReader(Marshal(t, map[string]any{"query": document}))
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.URL+"/graphql", body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header = c.Header.Clone()
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream, multipart/mixed")
	if c.Cookie != nil {
		request.AddCookie(c.Cookie)
	}
	response, err := http.DefaultClient.Do(request) //nolint:bodyclose // closed below, once the stream has ended
	if err != nil {
		t.Fatal(err)
	}
	if got := response.Header.Get("Content-Type"); got != "text/event-stream" {
		t.Fatalf("Content-Type is %q", got)
	}
	s := &Stream{make(chan string, 16)}
	go func() {
		defer func() { _ = response.Body.Close() }()
		s.read(ctx, response.Body)
	}()
	return s
}

func (s *Stream) read(ctx context.Context, body io.Reader) {
	defer close(s.lines)
	for scanner := bufio.NewScanner(body); scanner.Scan(); {
		line, data := strings.CutPrefix(scanner.Text(), "data: ")
		if scanner.Text() == "event: complete" {
			line, data = "complete", true
		}
		if !data {
			continue
		}
		select {
		case s.lines <- line:
		case <-ctx.Done():
			return
		}
	}
}

// Next returns the stream's next data, "complete" at its orderly end and "closed" after that.
func (s *Stream) Next(t testing.TB) string {
	t.Helper()
	select {
	case line, open := <-s.lines:
		if !open {
			return "closed"
		}
		return line
	case <-time.After(10 * time.Second):
		t.Fatal("nothing came in 10 seconds")
		return ""
	}
}

// SocketURL is the API's WebSocket URL.
func (s *Server) SocketURL() string { return "ws" + strings.TrimPrefix(s.URL, "http") + "/graphql" }
