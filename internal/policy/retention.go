package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
)

// DefaultRetentionYears is how long the personal data of a former customer are kept by default. MinRetentionYears is the minimum:
// the law requires connection records to be kept for 1 year.
const (
	DefaultRetentionYears = 5
	MinRetentionYears     = 1
)

// KeptUntil is when the data of a customer whose last service ended at that time may be anonymised.
func KeptUntil(lastService time.Time, years int) time.Time { return lastService.AddDate(years, 0, 0) }

// anonymizationDay is the day of January on which the yearly task anonymises expired data.
const anonymizationDay = 2

// RetentionCutoff is the instant by which a customer's last service must have ended for the yearly task to anonymise them: the
// retention period before 2 January. The task is due from that day until the end of January, in case no process ran on the day.
func RetentionCutoff(now time.Time, years int) (cutoff time.Time, due bool) {
	local := now.In(domain.SaoPaulo)
	if local.Month() != time.January || local.Day() < anonymizationDay {
		return time.Time{}, false
	}
	day := time.Date(local.Year(), time.January, anonymizationDay, 0, 0, 0, 0, domain.SaoPaulo)
	return day.AddDate(-years, 0, 0).UTC(), true
}
