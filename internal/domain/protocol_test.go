package domain_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/migrate"
	"github.com/vinculo/vinculo/internal/domain"
)

// firstID is the first cancellation's on PostgreSQL; SQLite begins with the next.
const firstID = 2 << 32

func TestTheProtocolIsTheNumberAndTwoCheckDigits(t *testing.T) {
	for number, want := range map[int]string{
		0: "000000-98", 1: "000001-95", 42: "000042-69", 794: "000794-44", 123_456: "123456-76", 1_234_567: "1234567-51",
		1<<32 - 1: "4294967295-93",
	} {
		if got := domain.Protocol(firstID + number); got != want {
			t.Errorf("the protocol of cancellation %d is %s, want %s", number, got, want)
		}
	}
}

func TestAProtocolIsUnderstoodAsPeopleWriteIt(t *testing.T) {
	for _, text := range []string{
		"000042-69", "00004269", "000.042-69", " 000 042 69 ", "000042 - 69", "000042–69", "000042 — 69", "000042‑69",
		"000042\u00a0−\u00a069",
	} {
		if id, ok := domain.ParseProtocol(text); !ok || id != firstID+42 {
			t.Errorf("%q is read as %d, %v", text, id, ok)
		}
	}
	for _, text := range []string{
		"", "42-69", "0000042-69", "000042-68", "000000-97", "+00042-69", "000042/69", "٠٠٠٠٤٢-69", "4294967296-90",
		"99999999999999999999-01",
	} {
		if id, ok := domain.ParseProtocol(text); ok || id != 0 {
			t.Errorf("%q is read as %d, %v", text, id, ok)
		}
	}
}

func TestAWrongDigitAndSwappedNeighboursAreNoticed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.IntRange(firstID, firstID+1<<32-1).Draw(t, "id")
		right := domain.Protocol(id)
		if back, ok := domain.ParseProtocol(right); !ok || back != id {
			t.Fatalf("%s is read as %d, %v, want %d", right, back, ok, id)
		}
		for i := range right {
			if right[i] == '-' {
				continue
			}
			for digit := '0'; digit <= '9'; digit++ {
				refuse(t, right, right[:i]+string(digit)+right[i+1:])
			}
			for _, next := range []int{i + 1, i + 2} { // the neighbour across the hyphen, too
				if next < len(right) && (next == i+1 || right[i+1] == '-') {
					swapped := []byte(right)
					swapped[i], swapped[next] = swapped[next], swapped[i]
					refuse(t, right, string(swapped))
				}
			}
		}
	})
}

// refuse expects that a text is not read as another protocol than the right one.
func refuse(t *rapid.T, right, text string) {
	rightID, _ := domain.ParseProtocol(right)
	if id, ok := domain.ParseProtocol(text); ok && id != rightID {
		t.Fatalf("%s, meant as %s, is read as %d", text, right, id)
	}
}

func TestProtocolsBeginWhereTheTablesIdsDo(t *testing.T) {
	for _, table := range migrate.Tables {
		if table.Name != cancellation.Table {
			continue
		}
		if got := *table.Annotation.IncrementStart; got != firstID {
			t.Errorf("the first cancellation has the id %d", got)
		}
		return
	}
	t.Errorf("there is no table %s", cancellation.Table)
}
