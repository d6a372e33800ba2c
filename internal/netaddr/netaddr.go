// Package netaddr defines what counts as one client's network address.
package netaddr

import (
	"net"
	"net/netip"
)

// Network is what counts as one address, with or without a port: for IPv6, the /64 that a customer gets.
func Network(address string) string {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		host = address
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	if ip = ip.Unmap(); ip.Is6() {
		prefix, err := ip.WithZone("").Prefix(64)
		if err == nil {
			return prefix.String()
		}
	}
	return ip.String()
}

// Site is the larger block that a network is in: for IPv6, the /48 that a customer with several networks gets; for IPv4, the
// address.
func Site(network string) string {
	if of, err := netip.ParsePrefix(network); err == nil && of.Addr().Is6() {
		if site, err := of.Addr().Prefix(48); err == nil {
			return site.String()
		}
	}
	return network
}
