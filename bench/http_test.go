package bench

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// BenchmarkCancelOverHTTP is a machine that cancels one contract after the other with a key, beside others that do the same. Its
// yardstick is a server whose only work is the same cancellation: on PostgreSQL as one function, on SQLite as plain statements.
func BenchmarkCancelOverHTTP(b *testing.B) {
	for _, engine := range []string{"sqlite", "postgres"} {
		for _, clients := range []int{1, 8, 32} {
			b.Run(fmt.Sprintf("%s/%d-clients/vinculo", engine, clients), func(b *testing.B) { cancelOverAPI(b, engine, clients) })
			b.Run(fmt.Sprintf("%s/%d-clients/sql", engine, clients), func(b *testing.B) { cancelOverSQL(b, engine, clients) })
		}
	}
}

func cancelOverAPI(b *testing.B, engine string, clients int) {
	s := newBase(b, engine, b.N)
	server := apptest.StartConfig(b, app.Config{
		Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: s.url,
	})
	token := server.MachineWith(b, viewer.ScopeContractsCancel, viewer.ScopeContractsRead).Header.Get("Authorization")
	const document = `mutation($input: CancelContractInput!) {
		cancelContract(input: $input) { cancellation { id protocol } userErrors { code } } }`
	reason := fmt.Sprint(s.reason.ID)
	atOnce(b, clients, len(s.contracts), func(i int) error {
		body, err := json.Marshal(map[string]any{"query": document, "variables": map[string]any{"input": map[string]any{
			"contractId": fmt.Sprint(s.contracts[i].ID), "reasonId": reason,
		}}})
		if err != nil {
			return err
		}
		request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, server.URL+"/graphql", bytes.NewReader(body))
		if err != nil {
			return err
		}
		request.Header = http.Header{
			"Content-Type": {"application/json"}, "Authorization": {token}, "Idempotency-Key": {fmt.Sprint("key-", i)},
		}
		return post(request, `"userErrors":[]`)
	})
}

func cancelOverSQL(b *testing.B, engine string, clients int) {
	s := newBase(b, engine, b.N)
	raw := openRaw(b, engine, s.url)
	cancel := func(r *http.Request, contract int) error { return cancelSQL(r.Context(), raw, contract, s.reason.ID) }
	if engine == "postgres" {
		raw.SetMaxOpenConns(16)
		raw.SetMaxIdleConns(16)
		cancel = cancelFunction(b, raw, s.reason.ID)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var contract int
		err := json.NewDecoder(r.Body).Decode(&contract)
		if err == nil {
			err = cancel(r, contract)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_, _ = io.WriteString(w, "done")
	}))
	defer server.Close()
	atOnce(b, clients, len(s.contracts), func(i int) error {
		body := strings.NewReader(fmt.Sprint(s.contracts[i].ID))
		request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, server.URL, body)
		if err != nil {
			return err
		}
		return post(request, "done")
	})
}

// cancelFunction is cancelSQL as one function of PostgreSQL.
func cancelFunction(b *testing.B, raw *sql.DB, reason int) func(*http.Request, int) error {
	b.Helper()
	_, err := raw.ExecContext(b.Context(), `CREATE FUNCTION cancel(contract bigint, reason bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE at timestamptz := clock_timestamp(); owner bigint; revision bigint; template bigint; record bigint;
BEGIN
  SELECT c.customer_id INTO STRICT owner FROM contracts c JOIN customers u ON u.id = c.customer_id
    WHERE c.id = contract AND c.status <> 'CANCELLED' FOR UPDATE;
  SELECT id, pickup_template_id INTO revision, template FROM parameters_revisions
    ORDER BY parameters_revisions.revision DESC LIMIT 1;
  INSERT INTO cancellations (origin, requested_by_name, requested_at, effective_at, keep_login_link, check_open_comodatos,
    inactivate_customer, pickup_template_id, logins_kept, logins_unlinked, customer_inactivated, reason_id, parameters_id,
    contract_id)
    VALUES ('MANUAL', 'bench', at, at, true, false, true, template, 2, 0, true, reason, revision, contract)
    RETURNING id INTO record;
  INSERT INTO service_orders (created_at, updated_at, instructions, customer_id, contract_id, template_id, cancellation_id)
    VALUES (at, at, '', owner, contract, template, record);
  UPDATE contracts SET status = 'CANCELLED', status_changed_at = at, cancelled_at = at, updated_at = at WHERE id = contract;
  UPDATE access_periods SET ended_at = at WHERE contract_id = contract AND (ended_at IS NULL OR ended_at > at);
  UPDATE service_periods SET ended_at = at, cancellation_id = record WHERE contract_id = contract AND ended_at IS NULL;
  UPDATE logins SET active = false, secret = NULL, inactivated_at = COALESCE(inactivated_at, at), facts_frozen_at = at,
    updated_at = at WHERE contract_id = contract;
  UPDATE customers SET active = false, inactivated_at = at, updated_at = at WHERE id = owner;
  INSERT INTO events (type, occurred_at, actor_name, data, contract_id) VALUES ('CONTRACT_CANCELLED', at, 'bench', '{}', contract),
    ('LOGIN_KEPT', at, 'bench', '{}', contract), ('CUSTOMER_INACTIVATED', at, 'bench', '{}', contract),
    ('SERVICE_ORDER_OPENED', at, 'bench', '{}', contract);
END $$`)
	if err != nil {
		b.Fatal(err)
	}
	return func(r *http.Request, contract int) error {
		_, err := raw.ExecContext(r.Context(), "SELECT cancel($1, $2)", contract, reason)
		return err
	}
}

// atOnce does n things by so many clients and reports how many a second, and how long the slowest hundredth took.
func atOnce(b *testing.B, clients, n int, do func(i int) error) {
	b.Helper()
	var next atomic.Int64
	var running sync.WaitGroup
	took := make([]time.Duration, n)
	b.ResetTimer()
	for range clients {
		running.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				began := time.Now()
				if err := do(i); err != nil {
					b.Error(err)
					return
				}
				took[i] = time.Since(began)
			}
		})
	}
	running.Wait()
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "cancellations/s")
	b.ReportMetric(float64(took[n*99/100].Microseconds())/1000, "p99-ms")
}

func post(request *http.Request, want string) error {
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	body, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	if err == nil && (response.StatusCode != http.StatusOK || !bytes.Contains(body, []byte(want))) {
		err = fmt.Errorf("%d %s", response.StatusCode, body)
	}
	return err
}

var client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
