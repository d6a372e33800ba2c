package netaddr

import (
	"net"
	"net/netip"
	"testing"
)

func FuzzNetwork(f *testing.F) {
	for _, s := range []string{"10.0.0.1", "2001:db8::1", "::ffff:10.0.0.1", "fe80::1%eth0", "", "[", "a:b:c", "@"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		network := Network(s)
		_ = Site(network)
		if ip, err := netip.ParseAddr(s); err != nil || ip.Zone() != "" {
			return
		}
		if with := Network(net.JoinHostPort(s, "443")); with != network {
			t.Errorf("%q is in %q, and with a port in %q", s, network, with)
		}
	})
}
