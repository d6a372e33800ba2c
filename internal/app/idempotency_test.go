package app_test

import (
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

// What a mutation says of keys is true: machines may leave theirs out unless it says that it destroys.
func TestTheMutationsThatSayTheyDestroyNeedAKey(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	w := writer{schema: schema()}
	destructive := 0
	for _, f := range w.schema.Mutation.Fields {
		said := directive.IsDestructive(f)
		if said {
			destructive++
		}
		// Another machine for each: one of them revokes a token.
		codes := s.MachineWith(t, viewer.AllScopes()...).Query(t, w.document(ast.Mutation, f, ""), nil).Codes()
		if needed := strings.Join(codes, " ") == "IDEMPOTENCY_KEY_REQUIRED"; needed != said {
			t.Errorf("%s says that it destroys: %v; without a key it is answered %v", f.Name, said, codes)
		}
	}
	if destructive != 11 {
		t.Errorf("%d mutations say that they destroy, want 11", destructive)
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
