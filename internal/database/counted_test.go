package database_test

import (
	"errors"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/rowmeter"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestReadingEndsWithTheFirstRecordTooMany(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		enough, read, texts := errors.New("enough"), 0, 0
		ctx := rowmeter.With(viewer.System(t.Context()), func(text int) error {
			texts += text
			if read++; read > 10 {
				return enough
			}
			return nil
		})
		cities := db.Reader().City.Query()
		if found, err := cities.Clone().All(ctx); !errors.Is(err, enough) || read != 11 || texts == 0 || found != nil {
			t.Errorf("%d cities, %v, after %d records with texts of %d bytes; want the error after 11", len(found), err, read, texts)
		}
		// The connection is intact: the next query reads everything.
		if found, err := cities.Clone().All(rowmeter.With(ctx, nil)); err != nil || len(found) < 5_000 || read != 11 {
			t.Errorf("uncounted: %d cities, %v, %d counted", len(found), err, read)
		}
	})
}
