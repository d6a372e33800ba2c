package database

import (
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/fault"
)

// Missing refuses a request whose field names a record that doesn't exist, and passes on other errors.
func Missing(err error, path ...string) error {
	if ent.IsNotFound(err) {
		return fault.Reject(fault.NotFound, fault.RecordNotFound, path...)
	}
	return fmt.Errorf("read %s: %w", strings.Join(path, "."), err)
}
