package gateway

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
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/ratelimit"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// rateWindow is the period in which a bucket's points may be spent.
	rateWindow = time.Minute
	// costOfRejection is the cost of a refused document: reading it was work, too.
	costOfRejection = 10
	costOfDryRun    = 1
	codeRateLimited = "RATE_LIMITED"
)

// Points are what requests are paid from. Each token has a bucket, each user one that all of their sessions share, and so has each
// network address for those who haven't signed in. A nil bucket pays for everything.
type Points struct{ tokens, users, addresses *ratelimit.Buckets }

// anonymousShare is the fraction of a user's points that an address has: anonymous clients only query the viewer.
const anonymousShare = 20

// NewPoints returns what each token and each user may spend in a minute; 0 is unlimited.
func NewPoints(perToken, perUser int) *Points {
	return &Points{
		tokens: newBuckets(perToken), users: newBuckets(perUser), addresses: newBuckets((perUser + anonymousShare - 1) / anonymousShare),
	}
}

func newBuckets(pointsPerMinute int) *ratelimit.Buckets {
	if pointsPerMinute == 0 {
		return nil
	}
	return ratelimit.New(pointsPerMinute, rateWindow)
}

// of are the buckets among which a viewer's is, by the key.
func (p *Points) of(v viewer.Viewer, address string) (buckets *ratelimit.Buckets, key string) {
	switch {
	case p == nil:
		return nil, ""
	case v.Kind == viewer.KindToken:
		return p.tokens, strconv.Itoa(v.ID)
	case v.Kind == viewer.KindUser:
		return p.users, strconv.Itoa(v.ID)
	case !v.SignedIn() && address != "":
		return p.addresses, address
	}
	return nil, ""
}

// ledger is the bucket of points that a request is paid from. The zero ledger pays for everything.
type ledger struct {
	buckets *ratelimit.Buckets
	key     string
	balance ratelimit.Balance
	// reserved was taken before the cost was known, and is credited against it.
	reserved, paid int
	client         client
	lang           fault.Lang
}

func ledgerOf(points *Points, v viewer.Viewer, from client, lang fault.Lang) ledger {
	buckets, key := points.of(v, from.address)
	if buckets == nil {
		return ledger{}
	}
	return ledger{buckets: buckets, key: key, balance: buckets.Balance(key, time.Now()), client: from, lang: lang}
}

// Charged charges the download of a file as many points as a report, or all of the points of a viewer who has fewer.
func Charged(points *Points, file http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		from := client{header: w.Header()}
		v := viewer.FromContext(r.Context())
		l := ledgerOf(points, v, from, fault.LangOf(r.Header.Get("Accept-Language")))
		cost := CostOfReport
		if l.buckets != nil {
			cost = min(cost, l.buckets.Quota())
		}
		if err := l.charge(cost); err != nil {
			problem.Problem{
				Status: http.StatusTooManyRequests, Code: codeRateLimited, Message: fault.PointsSpent,
				Params: map[string]string{
					"cost": strconv.Itoa(cost), "left": strconv.Itoa(l.balance.Available), "seconds": fmt.Sprint(err.Extensions["retryAfter"]),
				},
				More: map[string]any{"retryAfter": err.Extensions["retryAfter"]},
			}.Write(w, r)
			return
		}
		file(w, r.WithContext(viewer.WithAsker(r.Context(), ownerOf(v, ""))))
	}
}

func (l *ledger) available() *int {
	if l.buckets == nil {
		return nil
	}
	return &l.balance.Available
}

// reserve takes the cost of a rejection before anything is read, which stops floods of garbage.
func (l *ledger) reserve() *gqlerror.Error {
	if l.buckets == nil {
		return nil
	}
	if l.balance.Available < 1 {
		return l.refuse(1)
	}
	l.chargeRejection()
	return nil
}

// chargeRejection takes what a rejection costs, or what is left.
func (l *ledger) chargeRejection() {
	if l.buckets == nil {
		return
	}
	l.reserved, l.balance = l.buckets.Charge(l.key, costOfRejection, time.Now())
	l.announce()
}

// charge takes what the document costs instead, or refuses it.
func (l *ledger) charge(points int) *gqlerror.Error {
	if l.buckets == nil {
		return nil
	}
	now, enough := time.Now(), false
	l.buckets.Give(l.key, l.reserved, now)
	if l.balance, enough = l.buckets.Take(l.key, points, now); !enough {
		l.chargeRejection()
		return l.refuse(points)
	}
	l.paid = points
	l.announce()
	return nil
}

// refund returns what was paid for a document that isn't carried out after all, except the cost of a rejection.
func (l *ledger) refund() {
	if l.buckets == nil {
		return
	}
	l.buckets.Give(l.key, l.paid, time.Now())
	l.paid = 0
	l.chargeRejection()
}

// chargeMore takes what an answer costs beyond its document's estimate, or all that is left.
func (l *ledger) chargeMore(points int) {
	if l.buckets == nil || points <= 0 {
		return
	}
	_, l.balance = l.buckets.Charge(l.key, points, time.Now())
	l.announce()
}

// awaitCharge takes the cost of one more message of a stream as soon as enough points are available; false when the stream ends
// first.
func (l *ledger) awaitCharge(ctx context.Context, points int) bool {
	for l.buckets != nil {
		var enough bool
		if l.balance, enough = l.buckets.Take(l.key, points, time.Now()); enough {
			break
		}
		select {
		case <-ctx.Done():
			return false
		case <-time.After(l.buckets.Wait(l.balance, points)):
		}
	}
	return true
}

func (l *ledger) refuse(points int) *gqlerror.Error {
	wait := seconds(l.buckets.Wait(l.balance, points))
	l.announce()
	if l.client.header != nil {
		l.client.header.Set("Retry-After", strconv.Itoa(wait))
	}
	err := refusal(codeRateLimited, l.lang, fault.PointsSpent,
		"cost", points, "left", l.balance.Available, "seconds", wait)
	err.Extensions["retryAfter"] = wait
	return err
}

// announce sets the rate-limit headers of the IETF's draft. Over WebSocket there are none.
func (l *ledger) announce() {
	if l.buckets == nil || l.client.header == nil {
		return
	}
	l.client.header.Set("RateLimit-Policy", fmt.Sprintf(`"cost";q=%d;w=%d`, l.buckets.Quota(), int(l.buckets.Window().Seconds())))
	l.client.header.Set("RateLimit", fmt.Sprintf(`"cost";r=%d;t=%d`, l.balance.Available, seconds(l.balance.Full)))
}

// seconds rounds up, so that a client that waits that long has waited long enough.
func seconds(d time.Duration) int { return int(math.Ceil(d.Seconds())) }

const headerDryRun = "Vinculo-Dry-Run"

// isDryRun says whether a request only asks what it would cost.
func isDryRun(h http.Header) bool { return strings.EqualFold(h.Get(headerDryRun), "true") }

// checkDryRun refuses anything but true and false: a client that meant true must not find that the request was carried out.
func checkDryRun(h http.Header, lang fault.Lang) *gqlerror.Error {
	values := h.Values(headerDryRun)
	if len(values) == 0 || len(values) == 1 && (isDryRun(h) || strings.EqualFold(values[0], "false")) {
		return nil
	}
	return refusal(request.CodeBadInput, lang, fault.DryRunHeader, "header", headerDryRun)
}
