package app_test

import (
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/directive"
	"github.com/vinculo/vinculo/internal/viewer"
)

// destructive are the mutations that end something which can't be brought back as it was.
var destructive = []string{
	"cancelContract", "createCancellationBatch", "runAutomationRule", "retryScheduledCancellation", "anonymizeCustomer",
	"closeDiciMonth", "rectifyDiciMonth", "deleteServiceOrderTemplate", "deleteSavedQuery", "rotateWebhookSecret", "writeOffComodato",
	"reverseCancellation",
}

// Machines may leave the key out of all others, and a mutation says of itself whether they may.
func TestTheMutationsThatDestroyNeedAKey(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	w := writer{schema: schema()}
	found := 0
	for _, f := range w.schema.Mutation.Fields {
		destroys := slices.Contains(destructive, f.Name)
		if directive.IsDestructive(f) != destroys {
			t.Errorf("%s says that it destroys: %v, want %v", f.Name, !destroys, destroys)
		}
		if destroys {
			found++
		}
		// Another machine for each: one of them revokes a token.
		codes := s.MachineWith(t, viewer.AllScopes()...).Query(t, w.document(ast.Mutation, f, ""), nil).Codes()
		if needed := strings.Join(codes, " ") == "IDEMPOTENCY_KEY_REQUIRED"; needed != destroys {
			t.Errorf("%s destroys: %v; without a key it is answered %v", f.Name, destroys, codes)
		}
	}
	if found != len(destructive) {
		t.Errorf("the schema has %d of the %d mutations that destroy", found, len(destructive))
	}
}

func TestOldKeysAreForgottenByATask(t *testing.T) {
	var days atomic.Int64
	clock := app.WithDatabase(database.WithClock(func() time.Time { return time.Now().AddDate(0, 0, int(days.Load())) }))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		days.Store(0)
		machine := s.Machine(t, viewer.RoleAdmin)
		machine.Header.Set("Idempotency-Key", "1")
		machine.Get(t, `mutation{createCustomer(input:{name:"Ana",document:"11144477735"}){userErrors{code}}}`, nil, nil)
		days.Store(31)
		s.StartTasks(t)
		if err := s.Jobs.Wake(t.Context(), "idempotency", 0); err != nil {
			t.Fatal(err)
		}
		for deadline := time.Now().Add(20 * time.Second); s.Reader().IdempotencyKey.Query().
			CountX(apptest.System(t)) > 0; time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal("the key is still there")
			}
		}
	}, clock)
}
