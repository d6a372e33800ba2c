package webhook_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

func TestTheMetricsCountOutcomesOfTries(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a := admin(t, s)
		closed := newPartner(t, nil)
		closed.Close()
		for name, address := range map[string]string{
			"accepted": newPartner(t, nil).URL, "refused": newPartner(t, always(http.StatusBadRequest)).URL,
			"gone": newPartner(t, always(http.StatusGone)).URL, "unreachable": closed.URL, "unrendered": newPartner(t, nil).URL,
		} {
			id, _ := endpoint(t, a, apptest.Vars{"url": address, "name": name, "eventTypes": []string{"CONTRACT_UPDATED"}})
			if name == "unrendered" { // a selection from before a field was removed
				s.Write(t, func(ctx context.Context, tx *database.Tx) error {
					return tx.WebhookEndpoint.UpdateOneID(id).SetSelection("{ former }").Exec(ctx)
				})
			}
		}
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		metrics := string(a.Do(t, http.MethodGet, "/metrics", "", nil).Body)
		for _, outcome := range []string{"accepted", "refused", "gone", "unreachable", "unrendered"} {
			if !strings.Contains(metrics, `vinculo_webhook_delivery_duration_seconds_count{outcome="`+outcome+`"} 1`) {
				t.Errorf("the metrics don't count the try that was %s", outcome)
			}
		}
		for _, e := range s.Reader().WebhookEndpoint.Query().AllX(apptest.System(t)) {
			d := deliveries(t, s, e.ID)[0]
			want := map[string]string{"unreachable": "connection refused", "unrendered": "the selection can't be executed"}[e.Name]
			if len(d.Attempts) != 1 || d.Attempts[0].Error != want || (d.Status == domain.DeliveryPending) != (d.NextAttemptAt != nil) {
				t.Errorf("%s: %s after %v", e.Name, d.Status, d.Attempts)
			}
		}
	})
}

// TestOnSQLiteEarlierDeliveriesAreLookedUpByTheirContract: otherwise the time grows with the square of the backlog.
func TestOnSQLiteEarlierDeliveriesAreLookedUpByTheirContract(t *testing.T) {
	var found string
	s := start(t, "sqlite:"+t.TempDir()+"/vinculo.db",
		app.WithDatabase(database.WithStatements(func(_ context.Context, statement string) {
			if strings.HasPrefix(statement, "SELECT") && strings.Contains(statement, "earlier") {
				found = statement
			}
		})))
	endpoint(t, admin(t, s), apptest.Vars{"url": newPartner(t, nil).URL})
	run(t, s)
	rows, err := s.DB.ReadSQL().QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+found, make([]any, strings.Count(found, "?"))...)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var plan strings.Builder
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		plan.WriteString(step + "\n")
	}
	if err := rows.Err(); err != nil ||
		!strings.Contains(plan.String(), "SEARCH earlier USING INDEX webhookdelivery_endpoint_id_contract_id_status") {
		t.Errorf("%s%v", plan.String(), err)
	}
}
