package webhook

import (
	"errors"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// errPrivate says that an address isn't one of the public internet.
var errPrivate = errors.New("private address")

// errAddress says that a URL isn't one to send to.
var errAddress = errors.New("not an address for webhooks")

const maxURL = 2000

// checkURL refuses what can't be sent to, as far as the URL tells. Where a name leads is seen only when it is dialled.
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

// closed are the blocks of addresses, by IANA's registries of special purposes, that aren't the public internet's.
var closed = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "3fff::/20",
)

// open is all of IPv6 that is given out.
var open = netip.MustParsePrefix("2000::/3")

// The forms of IPv6 that lead to an IPv4 address, and where they hold it.
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

// checkIP refuses an address that isn't the public internet's, in whatever form it is written.
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
