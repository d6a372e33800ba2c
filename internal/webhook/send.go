package webhook

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
)

// maxRead is how much of an answer is read, so that the connection can be reused; the content doesn't matter.
const maxRead = 4 << 10

// attempt is a try, and what the endpoint asked for.
type attempt struct {
	domain.DeliveryAttempt
	// retryAfter is 0 if the endpoint didn't send it.
	retryAfter time.Duration
}

func (a attempt) accepted() bool { return a.StatusCode >= 200 && a.StatusCode < 300 }

func (a attempt) gone() bool { return a.StatusCode == http.StatusGone }

// busy says that the endpoint is overloaded, whatever is sent to it.
func (a attempt) busy() bool {
	return a.StatusCode == http.StatusTooManyRequests || a.StatusCode == http.StatusServiceUnavailable
}

// outcome is the metric's label.
func (a attempt) outcome() string {
	switch {
	case a.accepted():
		return "accepted"
	case a.gone():
		return "gone"
	case a.StatusCode > 0:
		return "refused"
	case a.Error == errorUnrendered:
		return "unrendered"
	case a.Error == errorUnsigned:
		return "unsigned"
	}
	return "unreachable"
}

// The delivery log's errors for a delivery that wasn't sent because its selection couldn't be executed, or because the endpoint's
// secret was sealed with another installation secret and has to be replaced.
const (
	errorUnrendered = "the selection can't be executed"
	errorUnsigned   = "the endpoint's secret can't be opened"
)

func (s *Service) unrendered(ctx context.Context, d *delivery) attempt {
	var bad *BadSelection
	if !errors.As(d.renderErr, &bad) {
		slog.ErrorContext(ctx, "a webhook's payload can't be made", "delivery", d.ID, "error", d.renderErr)
	}
	return attempt{DeliveryAttempt: domain.DeliveryAttempt{At: s.db.Now(), Error: errorUnrendered}}
}

// eventID is how receivers identify an event, however often and wherever it is sent.
func eventID(id int) string { return "evt_" + strconv.Itoa(id) }

// send makes one try.
func (s *Service) send(ctx context.Context, endpoint *ent.WebhookEndpoint, d *delivery) attempt {
	made := attempt{DeliveryAttempt: domain.DeliveryAttempt{At: s.db.Now()}}
	keys, err := s.keys(endpoint, made.At)
	if err != nil {
		slog.ErrorContext(ctx, "a webhook can't be signed", "delivery", d.ID, "error", err)
		made.Error = errorUnsigned
		return made
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, endpoint.URL, strings.NewReader(d.body))
	if err != nil {
		made.Error = reason(err)
		return made
	}
	id := eventID(d.EventID)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "Vinculo-Webhooks")
	request.Header.Set("webhook-id", id)
	request.Header.Set("webhook-timestamp", strconv.FormatInt(made.At.Unix(), 10))
	request.Header.Set("webhook-signature", signatures(keys, id, made.At, d.body))
	started := time.Now()
	response, err := s.client.Do(request)
	if err != nil {
		made.Error = reason(err)
	} else {
		_, _ = io.CopyN(io.Discard, response.Body, maxRead)
		_ = response.Body.Close()
		made.StatusCode, made.retryAfter = response.StatusCode, retryAfter(response.Header, made.At)
	}
	made.DurationMs = int(time.Since(started).Milliseconds())
	return made
}

// retryAfter parses the header, which holds seconds or a date.
func retryAfter(h http.Header, now time.Time) time.Duration {
	value := h.Get("Retry-After")
	if seconds, err := strconv.Atoi(value); err == nil && seconds > 0 && seconds < int(maxRetryAfter/time.Second) {
		return time.Duration(seconds) * time.Second
	} else if err == nil && seconds > 0 {
		return maxRetryAfter
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(0, min(maxRetryAfter, at.Sub(now)))
	}
	return 0
}
