package demo

import (
	"fmt"
	"hash/fnv"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/ibge"
	"github.com/vinculo/vinculo/internal/taxid"
)

// clock is in the middle of a day, a month and a year.
var clock = time.Date(2026, 8, 19, 15, 4, 5, 0, time.UTC)

func TestTheSameClockGivesTheSameBase(t *testing.T) {
	first, again := digest(newBase(clock)), digest(newBase(clock))
	if first != again {
		t.Errorf("two bases of one clock differ: %x and %x", first, again)
	}
	if sameDay := digest(newBase(clock.Add(3 * time.Hour))); sameDay != first {
		t.Error("the hour of the day changes the base")
	}
}

func digest(h *base) uint64 {
	sum := fnv.New64a()
	for _, c := range h.customers {
		show(sum, c.code, c.name, c.document, c.email, c.kind, c.createdAt, c.inactivatedAt)
	}
	for _, k := range h.contracts {
		show(sum, k.number, k.customer.code, k.plan.code, k.status, k.since, k.createdAt, k.activatedAt, k.cancelledAt, k.street)
		show(sum, k.branch.cnpj, k.city, k.reactivatedAt)
		for _, was := range k.was {
			show(sum, was.until, was.plan.code, was.branch.cnpj, was.city)
		}
		if k.ending != nil {
			e := *k.ending.effects
			show(sum, k.ending.reason, k.ending.byAdmin, e.LoginsKept, e.LoginsUnlinked, e.CustomerInactivated,
				e.CustomerKeptActiveBy, e.OverriddenComodatos, e.Pickup != nil)
		}
	}
	for _, l := range h.logins {
		show(sum, l.username, l.lacks, l.contract.number, l.movedAt)
		for _, p := range l.periods() {
			show(sum, p.from, p.to)
		}
	}
	for _, c := range h.comodatos {
		show(sum, c.serial, c.status, c.closedAt)
	}
	for _, o := range h.orders {
		show(sum, o.contract.number, o.status, o.openedAt, o.closedAt)
	}
	for _, n := range h.notices {
		show(sum, n.contract.number, n.kind, n.sentAt, n.channel)
	}
	return sum.Sum64()
}

func show(w io.Writer, values ...any) { _, _ = fmt.Fprintln(w, values...) }

func TestTheHistoryKeepsTheRules(t *testing.T) {
	h := newBase(clock)
	if err := h.check(clock); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, c := range h.customers {
		if _, err := taxid.Parse(c.document); err != nil || seen[c.document] {
			t.Fatalf("the document of customer %s is invalid or used twice: %v", c.code, err)
		}
		seen[c.document] = true
		if _, known := ibge.ByCode(c.city); !known {
			t.Fatalf("unknown city %d", c.city)
		}
		for _, k := range c.contracts {
			if !c.inactivatedAt.IsZero() && (k.status != domain.ContractCancelled || k.createdAt.After(c.inactivatedAt)) {
				t.Fatalf("customer %s is inactive despite contract %s", c.code, k.number)
			}
		}
	}
	for _, k := range h.contracts {
		if !k.cancelledAt.IsZero() && (k.activatedAt.IsZero() || !k.activatedAt.Before(k.cancelledAt)) {
			t.Fatalf("contract %s was cancelled at %v and activated at %v", k.number, k.cancelledAt, k.activatedAt)
		}
		if k.createdAt.After(clock) || k.since.After(clock) || k.activatedAt.After(clock) {
			t.Fatalf("contract %s is of the future", k.number)
		}
	}
	for _, n := range h.notices {
		k := n.contract
		before := n.kind == domain.NoticeDefault
		if k.status != domain.ContractSuspended || n.sentAt.Before(k.since) != before || n.sentAt.Before(k.activatedAt) ||
			n.sentAt.After(clock) {
			t.Fatalf("the notice %s of %v of contract %s, suspended since %v", n.kind, n.sentAt, k.number, k.since)
		}
	}
	for _, c := range h.comodatos {
		if closed := c.status != domain.ComodatoOpen; closed == c.closedAt.IsZero() || closed && c.closedAt.Before(c.lentAt) ||
			c.closedAt.After(clock) {
			t.Fatalf("comodato %s is %s, lent at %v and closed at %v", c.serial, c.status, c.lentAt, c.closedAt)
		}
	}
}

func TestABaseWithAnInvalidValueIsNotWritten(t *testing.T) {
	h := newBase(clock)
	h.logins[0].username, h.customers[1].email = "maria da silva", "isto não é um e-mail"
	if err := h.check(clock); err == nil || !strings.Contains(err.Error(), "2 invalid values") {
		t.Errorf("%v, want both to be reported", err)
	}
}
