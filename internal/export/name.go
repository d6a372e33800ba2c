package export

import (
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// FileName says what the file holds, and of which day.
func FileName(e *ent.Export) string {
	return fmt.Sprintf("%s-%s.%s", fault.ListName(e.List, fault.Lang(e.Language)),
		e.CreatedAt.In(domain.SaoPaulo).Format("2006-01-02"), strings.ToLower(string(e.Format)))
}

// FilePath is where the server serves the file; empty if there is none.
func FilePath(e *ent.Export) string {
	if e.Status != domain.ExportReady {
		return ""
	}
	return fmt.Sprintf("/exports/files/%d/%s", e.ID, FileName(e))
}
