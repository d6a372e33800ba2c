package app_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
)

// connect sets a partner up who is sent personal data at an address with a secret, refuses it at first and quotes it in its
// refusal. The partner has its data once delivered says so.
func (e *exercise) connect() (delivered func() bool) {
	var arrived atomic.Bool
	partner := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		personal := strings.Contains(string(body), theName)
		if personal && arrived.Swap(true) {
			return
		}
		w.Header().Set(theWord, theName)
		w.Header().Set("Location", theHook)
		w.WriteHeader(http.StatusInternalServerError)
		_, _ = w.Write(body)
	}))
	e.t.Cleanup(partner.Close)
	e.partner = partner.URL
	v := e.endpoint("ERP")
	var out struct{ RotateWebhookSecret struct{ Secret string } }
	e.admin.Get(e.t, `mutation($id:ID!){rotateWebhookSecret(input:{id:$id}){secret} `+
		`sendTestWebhook(input:{id:$id}){userErrors{code}}}`, v, &out)
	e.outputs.alsoTrack(strings.TrimPrefix(out.RotateWebhookSecret.Secret, "whsec_"))
	return arrived.Load
}

// endpoint sets a webhook up for personal data and returns its id, as the variables of a mutation.
func (e *exercise) endpoint(name string) apptest.Vars {
	var out struct {
		CreateWebhookEndpoint struct {
			Secret          string
			WebhookEndpoint struct{ ID string }
		}
	}
	e.admin.Get(e.t, `mutation($n:String!,$u:String!){createWebhookEndpoint(input:{name:$n,url:$u,
		selection:"{ id contract { number street customer { name document email phone } logins { username } } }"}){
		secret webhookEndpoint{id}}}`,
		apptest.Vars{"n": name, "u": e.partner + "/" + theWord + "?token=" + thePassword[:7]}, &out)
	e.outputs.alsoTrack(strings.TrimPrefix(out.CreateWebhookEndpoint.Secret, "whsec_"))
	return apptest.Vars{"id": out.CreateWebhookEndpoint.WebhookEndpoint.ID}
}

// takeAway exports the planted records and downloads the file, makes a token and ends it.
func (e *exercise) takeAway() {
	var out struct {
		CreateExport   struct{ Export struct{ ID string } }
		Export         struct{ Status, FilePath string }
		CreateAPIToken struct {
			Secret   string
			APIToken struct{ ID string }
		} `json:"createApiToken"`
	}
	e.admin.Get(e.t, `mutation($n:String!){createExport(input:{list:"customers",where:{name:$n},columns:["name","document","email"],`+
		`format:CSV}){export{id}}}`,
		apptest.Vars{"n": theName}, &out)
	e.eventually("the export", func() bool {
		e.admin.Get(e.t, `query($id:ID!){export(id:$id){status filePath}}`, apptest.Vars{"id": out.CreateExport.Export.ID}, &out)
		return out.Export.Status == "READY"
	})
	if file := e.admin.Do(e.t, http.MethodGet, out.Export.FilePath, "", nil); !strings.Contains(string(file.Body), theName) {
		e.t.Errorf("the export is %d %s", file.StatusCode, file.Body)
	}
	e.admin.Get(e.t, `mutation{createApiToken(input:{name:"ERP",scopes:["contracts:read"]}){secret apiToken{id}}}`, nil, &out)
	e.outputs.alsoTrack(out.CreateAPIToken.Secret)
	bearer := e.server.Anonymous()
	bearer.Header.Set("Authorization", "Bearer "+out.CreateAPIToken.Secret)
	for range 2 {
		e.ask(bearer, `query($n:String!){customers(where:{name:$n}){edges{node{name document}}}}`, apptest.Vars{"n": theName})
		e.admin.Get(e.t, `mutation($id:ID!){revokeApiToken(input:{id:$id}){userErrors{code}}}`,
			apptest.Vars{"id": out.CreateAPIToken.APIToken.ID}, nil)
	}
}

// eventually waits for what a job is about to do.
func (e *exercise) eventually(what string, is func() bool) {
	e.t.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			e.t.Fatalf("%s doesn't come", what)
		}
	}
}
