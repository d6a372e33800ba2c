package webhook

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"os"
	"syscall"
	"time"

	"github.com/vinculo/vinculo/internal/telemetry"
)

// answerTime is how long an endpoint may take to answer.
const answerTime = 15 * time.Second

// newClient sends to public addresses only, unless private is set. The address is checked when it is dialled, since a name may
// resolve differently than when the endpoint was saved. Redirects aren't followed, and no proxy is used, because it would dial on
// our behalf. A nil resolver is the system's.
func newClient(private bool, resolver *net.Resolver) *http.Client {
	dialer := &net.Dialer{Timeout: answerTime, Resolver: resolver}
	if !private {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return checkDialled(address) }
	}
	return &http.Client{
		Timeout: answerTime,
		Transport: telemetry.Transport(&http.Transport{
			DialContext: dialer.DialContext, TLSHandshakeTimeout: answerTime, MaxIdleConnsPerHost: perEndpoint,
			IdleConnTimeout: 30 * time.Second, MaxResponseHeaderBytes: 64 << 10,
		}),
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

func checkDialled(address string) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return errPrivate
	}
	return checkIP(to.Addr())
}

// reason says why there was no answer. It contains no address, because the URL may hold a secret.
func reason(err error) string {
	var name *net.DNSError
	var timeout net.Error
	switch {
	case errors.Is(err, errPrivate):
		return "private address"
	case errors.As(err, &timeout) && timeout.Timeout(),
		errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		return "timed out"
	case errors.As(err, &name):
		return "unknown host"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "connection refused"
	case isTLS(err):
		return "TLS"
	}
	return "no answer"
}

func isTLS(err error) bool {
	var record tls.RecordHeaderError
	var alert tls.AlertError
	var certificate *tls.CertificateVerificationError
	var authority x509.UnknownAuthorityError
	return errors.As(err, &record) || errors.As(err, &alert) || errors.As(err, &certificate) || errors.As(err, &authority)
}
