package cli

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// progress is how far a command is.
type progress struct {
	// name is of what is read or carried out.
	name string
	rows int
	// done and total are what the bar compares: bytes, or contracts.
	done, total int64
	finished    bool
}

// barWidth is how many blocks a full bar has.
const barWidth = 30

// isTerminal says whether a person looks at the file.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// showProgress writes progress: a bar that redraws itself on a terminal, a line a file elsewhere.
func showProgress(out io.Writer, terminal bool) func(progress) {
	var drawn time.Time
	return func(p progress) {
		line := fmt.Sprintf("%-14s %s", p.name, fault.CommandProgress.In(fault.Portuguese, "rows", fmt.Sprintf("%7d", p.rows)))
		switch {
		case !terminal && p.finished:
			fmt.Fprintln(out, line)
		case terminal && (p.finished || time.Since(drawn) > 100*time.Millisecond):
			drawn = time.Now()
			share := 1.0
			if p.total > 0 {
				share = min(1, float64(p.done)/float64(p.total))
			}
			full := int(share * barWidth)
			fmt.Fprintf(out, "\r%s [%s%s] %3.0f %%", line, strings.Repeat("█", full), strings.Repeat("·", barWidth-full), 100*share)
			if p.finished {
				fmt.Fprintln(out)
			}
		}
	}
}
