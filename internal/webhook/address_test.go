package webhook_test

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/vinculo/vinculo/internal/webhook"
)

func TestOnlyPublicAddressesAreSentTo(t *testing.T) {
	for address, public := range map[string]bool{
		"8.8.8.8": true, "1.1.1.1": true, "200.160.2.3": true, "172.32.0.1": true, "100.128.0.1": true, "192.169.0.1": true,
		"2001:4860:4860::8888": true, "2804:10::1": true, "2606:4700::1111": true,
		"0.0.0.0": false, "0.1.2.3": false, "10.1.2.3": false, "100.64.0.1": false, "100.127.255.255": false, "127.0.0.1": false,
		"127.255.0.1": false, "169.254.169.254": false, "172.16.0.1": false, "172.31.255.255": false, "192.0.0.8": false,
		"192.0.2.1": false, "192.88.99.1": false, "192.168.1.1": false, "198.18.0.1": false, "198.51.100.1": false,
		"203.0.113.1": false, "224.0.0.1": false, "239.1.1.1": false, "240.0.0.1": false, "255.255.255.255": false,
		"::": false, "::1": false, "fc00::1": false, "fd12::1": false, "fe80::1": false, "fe80::1%eth0": false, "fec0::1": false,
		"ff02::1": false, "2001::1": false, "2001:db8::1": false, "3fff::1": false, "100::1": false, "64:ff9b:1::a00:1": false,
		// The same by IPv6: mapped, compatible, NAT64 and 6to4.
		"::ffff:10.0.0.1": false, "::ffff:127.0.0.1": false, "::ffff:169.254.169.254": false, "::ffff:8.8.8.8": true,
		"::10.0.0.1": false, "::8.8.8.8": false, "64:ff9b::10.0.0.1": false, "64:ff9b::7f00:1": false, "64:ff9b::8.8.8.8": true,
		"2002:0a00:0001::1": false, "2002:7f00:0001::1": false, "2002:a9fe:a9fe::1": false, "2002:0808:0808::1": true,
	} {
		ip, err := netip.ParseAddr(address)
		if err != nil {
			t.Fatal(err)
		}
		if err := webhook.CheckIP(ip); (err == nil) != public {
			t.Errorf("%s: %v, want public = %v", address, err, public)
		}
	}
}

func TestAnAddressIsCheckedBeforeItIsSaved(t *testing.T) {
	type kind string
	const good, bad, private kind = "good", "bad", "private"
	for address, want := range map[string]kind{
		"https://example.com": good, "https://example.com:8443/a?key=1": good, "https://8.8.8.8/x": good, "https://[2804:10::1]/": good,
		"https://xn--exemplo-9za.com.br": good, "https://example.com.": good,
		"http://example.com": bad, "ftp://example.com": bad, "//example.com": bad, "example.com": bad, "https://": bad, "https:///x": bad,
		"https://u@example.com": bad, "https://u:p@example.com": bad, "https://example.com#x": bad, "https://example.com:": bad,
		"https://example.com:0": bad, "https://example.com:99999": bad, "https://example.com/\n": bad, "": bad,
		"https://" + strings.Repeat("a", 2000) + ".com": bad,
		"https://localhost":                             private, "https://LOCALHOST.": private, "https://x.localhost": private,
		"https://nas.local":                private,
		"https://metadata.google.internal": private, "https://receiver": private, "https://127.0.0.1": private, "https://127.1": private,
		"https://2130706433": private, "https://0x7f000001": private, "https://0177.0.0.1": private, "https://10.0.0.1:8080": private,
		"https://[::1]": private, "https://[::ffff:127.0.0.1]": private, "https://[fe80::1%25eth0]": private,
		"https://169.254.169.254": private,
	} {
		got := good
		if err := webhook.CheckURL(address, false); errors.Is(err, webhook.ErrPrivate) {
			got = private
		} else if err != nil {
			got = bad
		}
		if got != want {
			t.Errorf("%q is %s, want %s", address, got, want)
		}
	}
	for _, address := range []string{"http://127.0.0.1:8080", "https://localhost", "http://receiver/x"} {
		if err := webhook.CheckURL(address, true); err != nil {
			t.Errorf("%s where private addresses may be sent to: %v", address, err)
		}
	}
	for _, address := range []string{"ftp://127.0.0.1", "http://u:p@127.0.0.1", "http://"} {
		if err := webhook.CheckURL(address, true); err == nil {
			t.Errorf("%s is an address", address)
		}
	}
}

// names answers DNS queries: a name's address, or none.
type names map[string]string

func (n names) resolver() *net.Resolver {
	return &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		ours, theirs := net.Pipe()
		go n.serve(ours)
		return theirs, nil
	}}
}

// serve speaks DNS over a stream: each message follows its length.
func (n names) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	for {
		var length uint16
		if binary.Read(conn, binary.BigEndian, &length) != nil {
			return
		}
		asked := make([]byte, length)
		if _, err := io.ReadFull(conn, asked); err != nil {
			return
		}
		answer := n.answer(asked)
		if _, err := conn.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(answer))), answer...)); err != nil {
			return
		}
	}
}

func (n names) answer(asked []byte) []byte {
	var m dnsmessage.Message
	if m.Unpack(asked) != nil || len(m.Questions) != 1 {
		return nil
	}
	question := m.Questions[0]
	m.Response, m.Authoritative, m.Additionals = true, true, nil
	header := dnsmessage.ResourceHeader{Name: question.Name, Class: question.Class, TTL: 1}
	ip, err := netip.ParseAddr(n[strings.TrimSuffix(question.Name.String(), ".")])
	switch {
	case err != nil:
		m.RCode = dnsmessage.RCodeNameError
	case ip.Is4() && question.Type == dnsmessage.TypeA:
		m.Answers = []dnsmessage.Resource{{Header: header, Body: &dnsmessage.AResource{A: ip.As4()}}}
	case ip.Is6() && question.Type == dnsmessage.TypeAAAA:
		m.Answers = []dnsmessage.Resource{{Header: header, Body: &dnsmessage.AAAAResource{AAAA: ip.As16()}}}
	}
	packed, _ := m.Pack()
	return packed
}

func TestANameResolvingToAPrivateAddressIsRefusedWhenDialled(t *testing.T) {
	client := webhook.NewClient(false, names{
		"home.example.com": "127.0.0.1", "lan.example.com": "10.0.0.1", "cloud.example.com": "169.254.169.254",
		"six.example.com": "::1", "mapped.example.com": "::ffff:127.0.0.1", "nat.example.com": "64:ff9b::7f00:1",
	}.resolver())
	for _, host := range []string{
		"home.example.com", "lan.example.com", "cloud.example.com", "six.example.com", "mapped.example.com", "nat.example.com",
		"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
	} {
		if got := failure(t, client, "https://"+host+"/secret"); got != "private address" {
			t.Errorf("%s: %q", host, got)
		}
	}
	if got := failure(t, client, "https://nowhere.example.com"); got != "unknown host" {
		t.Errorf("a name that isn't known: %q", got)
	}
}

// failure returns why there was no answer, as the delivery log shows it.
func failure(t *testing.T, client *http.Client, address string) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := client.Do(request)
	if err == nil {
		_ = response.Body.Close()
		return "answered"
	}
	return webhook.Reason(err)
}

func TestRedirectsAreNotFollowedAndNoProxyIsUsed(t *testing.T) {
	var elsewhere atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { elsewhere.Add(1) }))
	defer other.Close()
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"} {
		t.Setenv(name, other.URL)
	}
	receiver := httptest.NewServer(http.RedirectHandler(other.URL, http.StatusTemporaryRedirect))
	defer receiver.Close()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, receiver.URL, strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	response, err := webhook.NewClient(true, nil).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusTemporaryRedirect || elsewhere.Load() != 0 {
		t.Errorf("answered %d, and %d requests went elsewhere", response.StatusCode, elsewhere.Load())
	}
}

func TestTheFailureReasonNamesNoAddress(t *testing.T) {
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	secure := httptest.NewTLSServer(http.NotFoundHandler())
	defer secure.Close()
	client := webhook.NewClient(true, nil)
	for address, want := range map[string]string{
		closed.URL: "connection refused", secure.URL: "TLS", strings.Replace(closed.URL, "http:", "nothing:", 1): "no answer",
	} {
		if got := failure(t, client, address); got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
	if got := webhook.Reason(context.DeadlineExceeded); got != "timed out" {
		t.Errorf("a deadline: %q", got)
	}
}
