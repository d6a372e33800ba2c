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
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/ratelimit"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// rateWindow is the time in which a bucket's points may be spent.
	rateWindow = time.Minute
	// costOfRejection is what a document costs that is refused: reading it was work too.
	costOfRejection = 10
	costOfDryRun    = 1
	codeRateLimited = "RATE_LIMITED"
)

// Points are what requests are paid from. Each token has a bucket, each user one that all of their sessions share, and so has each
// network address for those who haven't signed in. A bucket that is nil pays for everything.
type Points struct{ tokens, users, addresses *ratelimit.Buckets }

// shareOfNobody is which part of a user's points an address has: who hasn't signed in finds out who they are, and no more.
const shareOfNobody = 20

// NewPoints are what may be spent in a minute by each token and by each user; 0 is any number.
func NewPoints(perToken, perUser int) *Points {
	return &Points{tokens: newBuckets(perToken), users: newBuckets(perUser), addresses: newBuckets((perUser + shareOfNobody - 1) / shareOfNobody)}
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

// account is the bucket of points that a request is paid from. The zero account pays for everything.
type account struct {
	buckets *ratelimit.Buckets
	key     string
	balance ratelimit.Balance
	// prepaid was taken before the cost was known, and paid once it was.
	prepaid, paid int
	request       request
}

func accountOf(points *Points, v viewer.Viewer, r request) account {
	buckets, key := points.of(v, r.address)
	if buckets == nil {
		return account{}
	}
	return account{buckets: buckets, key: key, balance: buckets.Balance(key, time.Now()), request: r}
}

// Charged lets somebody download a file for as many points as a report, or for all of them where they have fewer.
func Charged(points *Points, file http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		about := request{lang: fault.LangOf(r.Header.Get("Accept-Language")), header: w.Header()}
		v := viewer.FromContext(r.Context())
		a := accountOf(points, v, about)
		cost := CostOfReport
		if a.buckets != nil {
			cost = min(cost, a.buckets.Quota())
		}
		if err := a.pay(cost); err != nil {
			problem.Problem{
				Status: http.StatusTooManyRequests, Code: codeRateLimited, Message: fault.Message(err.Message),
				More: map[string]any{"retryAfter": err.Extensions["retryAfter"]},
			}.Write(w, r)
			return
		}
		file(w, r.WithContext(viewer.WithAsker(r.Context(), ownerOf(v, ""))))
	}
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
	a.prepaid, a.balance = a.buckets.Charge(a.key, costOfRejection, time.Now())
	a.announce()
}

// pay takes what the document costs instead, or refuses it.
func (a *account) pay(points int) *gqlerror.Error {
	if a.buckets == nil {
		return nil
	}
	now, enough := time.Now(), false
	a.buckets.Give(a.key, a.prepaid, now)
	if a.balance, enough = a.buckets.Take(a.key, points, now); !enough {
		a.charge()
		return a.refuse(points)
	}
	a.paid = points
	a.announce()
	return nil
}

// giveBack returns what was paid for a document that isn't carried out after all, but for what a rejection costs.
func (a *account) giveBack() {
	if a.buckets == nil {
		return
	}
	a.buckets.Give(a.key, a.paid, time.Now())
	a.paid = 0
	a.charge()
}

// add takes what an answer holds more than its document foresaw, or all that is left.
func (a *account) add(points int) {
	if a.buckets == nil || points <= 0 {
		return
	}
	_, a.balance = a.buckets.Charge(a.key, points, time.Now())
	a.announce()
}

// await takes what one more message of a stream costs, as soon as there is so much; false when the stream ends before.
func (a *account) await(ctx context.Context, points int) bool {
	for a.buckets != nil {
		var enough bool
		if a.balance, enough = a.buckets.Take(a.key, points, time.Now()); enough {
			break
		}
		select {
		case <-ctx.Done():
			return false
		case <-time.After(a.buckets.Wait(a.balance, points)):
		}
	}
	return true
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

const headerDryRun = "Vinculo-Dry-Run"

// isDryRun says whether a request only asks what it would cost.
func isDryRun(h http.Header) bool { return strings.EqualFold(h.Get(headerDryRun), "true") }

// checkDryRun refuses what is neither yes nor no: whoever meant yes must not find that the request was carried out.
func checkDryRun(h http.Header, lang fault.Lang) *gqlerror.Error {
	values := h.Values(headerDryRun)
	if len(values) == 0 || len(values) == 1 && (isDryRun(h) || strings.EqualFold(values[0], "false")) {
		return nil
	}
	return refusal(codeBadInput, lang, headerDryRun+" deve ser true ou false.", headerDryRun+" must be true or false.")
}

// langOf is the language of a request's messages.
func langOf(ctx context.Context) fault.Lang { return requestOf(ctx).lang }
