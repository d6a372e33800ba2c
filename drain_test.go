package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
)

// A server that is asked to stop breaks off nothing: neither what it is at when the signal comes, nor what comes until clients see
// at /readyz that they should go elsewhere, on connections that are new or kept.
func TestAStoppingServerAbortsNothing(t *testing.T) {
	t.Parallel()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			b := newBase(t, engine)
			s := b.serve(t, "VINCULO_DRAIN=5s")
			var load load
			for i := range 6 {
				load.add(t, s, i%3 == 0)
			}
			until(t, time.Minute, "under load", func() bool { return load.answered.Load() > 100 })
			s.signal(t, syscall.SIGTERM)
			until(t, time.Minute, "saying that it stops", func() bool {
				return s.Do(t, http.MethodGet, "/readyz", "", nil).StatusCode == http.StatusServiceUnavailable
			})
			load.elsewhere.Store(true)
			load.all.Wait()
			s.ended = true
			if err := s.cmd.Wait(); err != nil {
				t.Errorf("the server stopped with %v", err)
			}
			if n := load.broken.Load(); n > 0 {
				t.Errorf("%d of %d requests were broken off, such as %v", n, load.answered.Load()+n, load.example.Load())
			}
		})
	}
}

// load are clients that ask a server until they go elsewhere.
type load struct {
	all              sync.WaitGroup
	answered, broken atomic.Int64
	example          atomic.Value
	elsewhere        atomic.Bool
}

// add adds a client, which keeps its connection or makes a new one for each request.
func (l *load) add(t *testing.T, s *server, reconnect bool) {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: reconnect}}
	l.all.Go(func() {
		for !l.elsewhere.Load() && t.Context().Err() == nil {
			if err := ask(client, s); err != nil {
				l.broken.Add(1)
				l.example.Store(err.Error())
				continue
			}
			l.answered.Add(1)
		}
	})
}

func ask(client *http.Client, s *server) error {
	body := `{"query":"mutation{createTechnology(input:{code:\"FTTH\"}){userErrors{code}}}"}`
	request, err := http.NewRequestWithContext(context.Background(), http.MethodPost, s.URL+"/graphql", strings.NewReader(body))
	if err != nil {
		return err
	}
	// A client that repeats by itself would hide what was broken off.
	request.GetBody = nil
	request.Header = s.Header.Clone()
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	if err == nil && (response.StatusCode != http.StatusOK || !strings.Contains(string(answer), "userErrors")) {
		err = errors.New(response.Status + " " + string(answer))
	}
	return err
}

// What takes longer than the drain is answered, too.
func TestAServerThatStopsAnswersWhatTakesLong(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	s := b.serve(t)
	unlock := b.lock(t, "customers")
	answered := make(chan apptest.Response, 1)
	go func() { answered <- s.Do(t, http.MethodPost, "/graphql", "application/json", []byte(createAna)) }()
	b.untilWaiting(t, "customers")
	s.signal(t, syscall.SIGTERM)
	until(t, time.Minute, "closed", func() bool {
		return errors.Is(ask(&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}, s), syscall.ECONNREFUSED)
	})
	unlock()
	if r := <-answered; r.StatusCode != http.StatusOK || !strings.Contains(string(r.Body), `"userErrors":[]`) {
		t.Errorf("it was answered %d %s", r.StatusCode, r.Body)
	}
	s.ended = true
	if err := s.cmd.Wait(); err != nil {
		t.Errorf("the server stopped with %v", err)
	}
}
