package export_test

import (
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Exporting again and again doesn't fill the database: the owner's newest files stay, and others' are not touched.
func TestNewFilesReplaceOldOnes(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		of := d.ask(t)
		d.run(t, of)
		size := d.see(t, of).Bytes
		d.KeepAtMost(2 * size)
		ana := d.ana
		d.ana = viewer.NewContext(t.Context(), viewer.OnBehalfOf("machine:Rui", "Rui", viewer.RoleAnalyst.Permissions()))
		other := d.ask(t)
		d.run(t, other)
		others := d.ana
		d.ana = ana
		files := []*ent.Export{of}
		for range 2 {
			files = append(files, d.ask(t))
			d.now = d.now.Add(time.Second)
			d.run(t, files[len(files)-1])
		}
		if gone := d.see(t, files[0]); gone.Status != domain.ExportExpired || gone.Bytes != 0 {
			t.Errorf("the oldest file: %+v", gone)
		}
		d.whole(t, files[1])
		d.whole(t, files[2])
		d.KeepAtMost(1)
		files = append(files, d.ask(t))
		d.now = d.now.Add(time.Second)
		d.run(t, files[3])
		d.whole(t, files[3])
		if gone := d.see(t, files[2]); gone.Status != domain.ExportExpired {
			t.Errorf("%+v", gone)
		}
		d.ana = others
		d.whole(t, other)
	})
}
