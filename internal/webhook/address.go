package webhook

import (
	"errors"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// errPrivate is the error for an address outside the public internet.
var errPrivate = errors.New("private address")

// errAddress is the error for a URL that no webhook can be sent to.
var errAddress = errors.New("not an address for webhooks")

const maxURL = 2000

// checkURL refuses URLs that can't be used, as far as the text shows. Where a name resolves to is only known when it is dialled.
func checkURL(raw string, private bool) error {
	u, err := url.Parse(raw)
	if err != nil || utf8.RuneCountInString(raw) > maxURL || u.Hostname() == "" ||
		u.User != nil || u.Fragment != "" || !validPort(u) {
		return errAddress
	}
	if u.Scheme != "https" && (!private || u.Scheme != "http") {
		return errAddress
	}
	if private {
		return nil
	}
	return checkHost(strings.ToLower(strings.TrimSuffix(u.Hostname(), ".")))
}

func validPort(u *url.URL) bool {
	if u.Port() == "" {
		return !strings.HasSuffix(u.Host, ":")
	}
	port, err := strconv.ParseUint(u.Port(), 10, 16)
	return err == nil && port > 0
}

func checkHost(host string) error {
	if ip, err := netip.ParseAddr(host); err == nil {
		return checkIP(ip)
	}
	last := host[strings.LastIndexByte(host, '.')+1:]
	_, notNumber := strconv.ParseUint(last, 0, 64)
	switch {
	case last == "localhost" || last == "local" || last == "internal":
		return errPrivate
	case notNumber == nil: // 127.1, 0x7f000001 and the like, which some resolvers take for an IPv4 address
		return errPrivate
	case !strings.Contains(host, "."):
		return errPrivate
	}
	return nil
}

// closed are the address blocks that IANA's special-purpose registries exclude from the public internet.
var closed = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "3fff::/20",
)

// open is all of the IPv6 space that has been allocated.
var open = netip.MustParsePrefix("2000::/3")

// The forms of IPv6 that embed an IPv4 address, and the offset at which they hold it.
var embedded = []struct {
	prefix netip.Prefix
	at     int
}{
	{netip.MustParsePrefix("64:ff9b::/96"), 12}, // NAT64
	{netip.MustParsePrefix("2002::/16"), 2},     // 6to4
}

func prefixes(blocks ...string) []netip.Prefix {
	list := make([]netip.Prefix, 0, len(blocks))
	for _, block := range blocks {
		list = append(list, netip.MustParsePrefix(block))
	}
	return list
}

// checkIP refuses an address outside the public internet, in whatever form it is written.
func checkIP(ip netip.Addr) error {
	ip = ip.WithZone("").Unmap()
	for _, form := range embedded {
		if form.prefix.Contains(ip) {
			bytes := ip.As16()
			return checkIP(netip.AddrFrom4([4]byte(bytes[form.at : form.at+4])))
		}
	}
	if ip.Is6() && !open.Contains(ip) {
		return errPrivate
	}
	for _, block := range closed {
		if block.Contains(ip) {
			return errPrivate
		}
	}
	return nil
}
