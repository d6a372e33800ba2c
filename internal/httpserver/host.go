package httpserver

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/problem"
)

// refuseUnknownHosts refuses requests for a name that isn't one of the server's: a page of another site may have a name of its own
// resolved to this machine's address, and would then read answers as if they were its own. This machine's own names are always
// accepted. Nil accepts any name.
func refuseUnknownHosts(hosts []string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		if len(hosts) == 0 {
			return next
		}
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if name := hostName(r.Host); !isThisMachine(name) && !slices.Contains(hosts, name) {
				problem.Problem{Status: http.StatusMisdirectedRequest, Code: "UNKNOWN_HOST", Message: fault.HostUnknown}.Write(w, r)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// hostName is the name in a Host header, in lower case and without the port.
func hostName(host string) string {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	return strings.TrimSuffix(strings.ToLower(name), ".")
}

// isThisMachine says whether a name always means the client's own machine.
func isThisMachine(name string) bool {
	ip, err := netip.ParseAddr(name)
	return name == "localhost" || err == nil && ip.IsLoopback()
}
