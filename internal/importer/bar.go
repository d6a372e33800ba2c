package importer

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// barWidth is how many blocks a full bar has.
const barWidth = 30

// IsTerminal says whether a person looks at the file.
func IsTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// ShowProgress writes progress: a bar that redraws itself on a terminal, a line a file elsewhere.
func ShowProgress(out io.Writer, terminal bool) func(Progress) {
	var drawn time.Time
	return func(p Progress) {
		line := fmt.Sprintf("%-14s %7d linhas", p.File, p.Rows)
		switch {
		case !terminal && p.Done:
			fmt.Fprintln(out, line)
		case terminal && (p.Done || time.Since(drawn) > 100*time.Millisecond):
			drawn = time.Now()
			share := 1.0
			if p.Size > 0 {
				share = min(1, float64(p.Read)/float64(p.Size))
			}
			full := int(share * barWidth)
			fmt.Fprintf(out, "\r%s [%s%s] %3.0f %%", line, strings.Repeat("█", full), strings.Repeat("·", barWidth-full), 100*share)
			if p.Done {
				fmt.Fprintln(out)
			}
		}
	}
}
