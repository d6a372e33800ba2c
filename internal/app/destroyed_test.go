package app_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/viewer"
)

// machine sends requests with a key of their own each, as machines must.
type machine struct {
	t      *testing.T
	client *apptest.Client
}

// send returns the passwords that the answer shows, null for one that is gone.
func (m machine) send(key, document string, input apptest.Vars) []string {
	m.t.Helper()
	_, a := m.client.Keyed(m.t, key, document, apptest.Vars{"input": input})
	if len(a.Errors) > 0 {
		m.t.Fatalf("%s: %+v", key, a.Errors)
	}
	var answer struct {
		Done struct {
			Password *string
			Logins   []struct{ Password *string }
		}
	}
	if err := json.Unmarshal(a.Data, &answer); err != nil {
		m.t.Fatal(err)
	}
	passwords := []*string{answer.Done.Password}
	for _, l := range answer.Done.Logins {
		passwords = append(passwords, l.Password)
	}
	list := make([]string, len(passwords))
	for i, p := range passwords {
		list[i] = *optional.First(p, new("null"))
	}
	return list
}

const (
	newLogin = `mutation($input: CreateLoginInput!) { done: createLogin(input: $input) { password: secret } }`
	reset    = `mutation($input: ResetLoginSecretInput!) { done: resetLoginSecret(input: $input) { password: secret } }`
	cancel   = `mutation($input: CancelContractInput!) { done: cancelContract(input: $input) { userErrors { code } } }`
	back     = `mutation($input: ReactivateContractInput!) { done: reactivateContract(input: $input) { logins { password } } }`
)

// What a cancellation, or another password, destroyed doesn't come back with the answer to a repeated request.
func TestADestroyedPasswordIsInNoRepeatedAnswer(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		s.ImportExamples(t)
		ctx := apptest.System(t)
		k := s.Reader().Contract.Query().
			Where(contract.StatusEQ(domain.ContractActive), contract.Not(contract.HasComodatos())).FirstX(ctx)
		reason := s.Reader().CancellationReason.Query().Where(cancellationreason.Active(true)).FirstX(ctx)
		s.As(t, viewer.RoleAdmin).Get(t, `mutation { updateParameters(input: {
			keepLoginLink: true, checkOpenComodatos: false, inactivateCustomer: false }) { userErrors { code } } }`, nil, nil)
		m := machine{t, s.Machine(t, viewer.RoleAdmin)}
		creation := apptest.Vars{"contractId": apptest.ID(k.ID), "username": "casa.nova"}
		first := m.send("1", newLogin, creation)[0]
		if first == "null" || m.send("1", newLogin, creation)[0] != first {
			t.Fatalf("a repeated request doesn't show the password %q again", first)
		}
		id := s.Reader().Login.Query().Where(login.Username("casa.nova")).OnlyIDX(ctx)
		second := m.send("2", reset, apptest.Vars{"loginId": apptest.ID(id)})[0]
		if again := m.send("1", newLogin, creation)[0]; second == "null" || again != "null" {
			t.Errorf("after another password was set, %q, the first answer shows %q", second, again)
		}
		m.send("3", cancel, apptest.Vars{"contractId": apptest.ID(k.ID), "reasonId": apptest.ID(reason.ID)})
		if again := m.send("2", reset, apptest.Vars{"loginId": apptest.ID(id)})[0]; again != "null" {
			t.Errorf("after the cancellation the answer shows %q", again)
		}
		reactivation := apptest.Vars{"contractId": apptest.ID(k.ID)}
		shown, again := m.send("4", back, reactivation), m.send("4", back, reactivation)
		if len(shown) < 2 || shown[1] == "" || strings.Join(shown, " ") != strings.Join(again, " ") {
			t.Errorf("a repeated reactivation shows %q, the first %q", again, shown)
		}
		m.send("5", cancel, apptest.Vars{"contractId": apptest.ID(k.ID), "reasonId": apptest.ID(reason.ID)})
		// The field of a login that came back can't be null.
		if again := m.send("4", back, reactivation); strings.Join(again[1:], "") != "" {
			t.Errorf("after the second cancellation the reactivation shows %q", again)
		}
	})
}

// A destroyed secret is overwritten in the file: neither a free page nor the write-ahead log has it once that is emptied.
func TestADestroyedSecretIsNotInTheDatabaseFile(t *testing.T) {
	url := dbtest.URL(t, "sqlite")
	path := strings.TrimPrefix(url, "sqlite:")
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: url,
		Hosts: []string{"example.com"}, SQLiteSync: database.SynchronousNormal,
	})
	s.ImportExamples(t)
	ctx := apptest.System(t)
	k := s.Reader().Contract.Query().Where(contract.StatusEQ(domain.ContractActive), contract.Not(contract.HasComodatos())).FirstX(ctx)
	reason := s.Reader().CancellationReason.Query().Where(cancellationreason.Active(true)).FirstX(ctx)
	m := machine{t, s.Machine(t, viewer.RoleAdmin)}
	m.send("1", newLogin, apptest.Vars{"contractId": apptest.ID(k.ID), "username": "casa.nova"})
	sealed := s.Reader().Login.Query().Where(login.Username("casa.nova")).OnlyX(ctx).Secret
	if !inDatabaseFiles(t, s, path, sealed) {
		t.Fatal("the sealed secret isn't found while it is in force: the search finds nothing")
	}
	m.send("2", cancel, apptest.Vars{"contractId": apptest.ID(k.ID), "reasonId": apptest.ID(reason.ID)})
	if inDatabaseFiles(t, s, path, sealed) {
		t.Error("the destroyed secret is still in the database's files")
	}
}

// inDatabaseFiles says whether the database's files have the bytes, once the nightly task has run.
func inDatabaseFiles(t *testing.T, s *apptest.Server, path string, wanted []byte) bool {
	t.Helper()
	if _, err := s.DB.GiveBack(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, path + "-wal"} {
		content, err := os.ReadFile(name) //nolint:gosec // a file that the test made
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(content, wanted) {
			return true
		}
	}
	return false
}
