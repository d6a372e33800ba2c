package graph

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/ratelimit"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// rateWindow is the time in which a token may spend its points.
	rateWindow = time.Minute
	// costOfRejection is what a document costs that is refused: reading it was work too.
	costOfRejection = 10
	costOfDryRun    = 1
	codeRateLimited = "RATE_LIMITED"
)

// account is the bucket of points that a request is paid from. Only tokens have one; the zero account pays for everything.
type account struct {
	buckets *ratelimit.Buckets
	token   int
	balance ratelimit.Balance
	// prepaid was taken before the cost was known.
	prepaid int
	request request
}

func (g *gate) accountOf(ctx context.Context, v viewer.Viewer) account {
	if g.buckets == nil || v.Kind != viewer.KindToken {
		return account{}
	}
	return account{buckets: g.buckets, token: v.ID, balance: g.buckets.Balance(v.ID, time.Now()), request: requestOf(ctx)}
}

func (a *account) available() *int {
	if a.buckets == nil {
		return nil
	}
	return &a.balance.Available
}

// prepay takes what a rejection costs, before anything is read: so do floods of garbage come to an end.
func (a *account) prepay() *gqlerror.Error {
	if a.buckets == nil {
		return nil
	}
	if a.balance.Available < 1 {
		return a.refuse(1)
	}
	a.charge()
	return nil
}

// charge takes what a rejection costs, or what is left.
func (a *account) charge() {
	if a.buckets == nil {
		return
	}
	a.prepaid, a.balance = a.buckets.Charge(a.token, costOfRejection, time.Now())
	a.announce()
}

// pay takes what the document costs instead, or refuses it.
func (a *account) pay(points int) *gqlerror.Error {
	if a.buckets == nil {
		return nil
	}
	now, enough := time.Now(), false
	a.buckets.Give(a.token, a.prepaid, now)
	if a.balance, enough = a.buckets.Take(a.token, points, now); !enough {
		a.charge()
		return a.refuse(points)
	}
	a.announce()
	return nil
}

func (a *account) refuse(points int) *gqlerror.Error {
	wait := seconds(a.buckets.Wait(a.balance, points))
	a.announce()
	if a.request.header != nil {
		a.request.header.Set("Retry-After", strconv.Itoa(wait))
	}
	err := refusal(codeRateLimited, a.request.lang,
		fmt.Sprintf("O pedido custa %d pontos e restam %d. Tente de novo em %d s.", points, a.balance.Available, wait),
		fmt.Sprintf("The request costs %d points and %d are left. Try again in %d s.", points, a.balance.Available, wait))
	err.Extensions["retryAfter"] = wait
	return err
}

// announce tells what is left in the headers of the IETF's draft. Over WebSocket there are none.
func (a *account) announce() {
	if a.buckets == nil || a.request.header == nil {
		return
	}
	a.request.header.Set("RateLimit-Policy", fmt.Sprintf(`"cost";q=%d;w=%d`, a.buckets.Quota(), int(a.buckets.Window().Seconds())))
	a.request.header.Set("RateLimit", fmt.Sprintf(`"cost";r=%d;t=%d`, a.balance.Available, seconds(a.balance.Full)))
}

// seconds rounds up: whoever waits that long has waited long enough.
func seconds(d time.Duration) int { return int(math.Ceil(d.Seconds())) }

// isDryRun says whether a request only asks what it would cost.
func isDryRun(h http.Header) bool { return strings.EqualFold(h.Get("Vinculo-Dry-Run"), "true") }

// langOf is the language of a request's messages.
func langOf(ctx context.Context) fault.Lang { return requestOf(ctx).lang }
