package gateway

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

const allowed = "GET, POST, OPTIONS"

// invalidRequest is a request that isn't a GraphQL request, and how it is answered.
type invalidRequest struct {
	status  int
	message fault.Message
}

var (
	wrongMethod = &invalidRequest{http.StatusMethodNotAllowed, fault.MethodNotAllowed}
	wrongType   = &invalidRequest{http.StatusUnsupportedMediaType, fault.MediaTypeWrong}
	tooLarge    = &invalidRequest{http.StatusRequestEntityTooLarge, fault.RequestTooLarge}
	wrongGET    = &invalidRequest{http.StatusMethodNotAllowed, fault.GETNeedsToken}
	tooMany     = &invalidRequest{http.StatusBadRequest, fault.RequestTooManyValues}
	noRequest   = &invalidRequest{http.StatusBadRequest, fault.NotGraphQLRequest}
)

// write answers in the form of a GraphQL error, with a status that says more.
func (i *invalidRequest) write(w http.ResponseWriter, r *http.Request, extensions map[string]any) {
	code := request.CodeBadInput
	if i.status == http.StatusMethodNotAllowed {
		code = codeMethod
	}
	writeResponse(w, mediaOf(r.Header), i.status, &graphql.Response{
		Errors:     gqlerror.List{refusal(code, langOf(r.Context()), i.message)},
		Extensions: extensions,
	})
}

// readRequest reads a GraphQL request from the body of a POST, or from the address of a GET.
func readRequest(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *invalidRequest) {
	var params *graphql.RawParams
	var invalid *invalidRequest
	switch r.Method {
	case http.MethodPost:
		params, invalid = readBody(w, r)
	case http.MethodGet:
		params, invalid = readAddress(r)
	default:
		return nil, wrongMethod
	}
	if invalid == nil {
		params.Headers = r.Header
	}
	return params, invalid
}

func readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *invalidRequest) {
	media, about, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := about["charset"]
	if err != nil || media != "application/json" || (charset != "" && !strings.EqualFold(charset, "utf-8")) {
		return nil, wrongType
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	var exceeded *http.MaxBytesError
	if errors.As(err, &exceeded) {
		return nil, tooLarge
	}
	if err != nil {
		return nil, noRequest
	}
	return readParams(body)
}

// readAddress accepts a GET only from the bearer of a token. A browser sends a cookie along with any link to here, and keeps
// addresses in its history.
func readAddress(r *http.Request) (*graphql.RawParams, *invalidRequest) {
	if viewer.FromContext(r.Context()).Kind != viewer.KindToken {
		return nil, wrongGET
	}
	address, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, noRequest
	}
	params := &graphql.RawParams{Query: address.Get("query"), OperationName: address.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		text := address.Get(name)
		if !readable([]byte(text)) {
			return nil, tooMany
		}
		if text != "" && decode([]byte(text), into) != nil {
			return nil, noRequest
		}
	}
	if params.Query == "" || !utf8.ValidString(params.Query) {
		return nil, noRequest
	}
	return params, nil
}

// readParams reads a request in JSON. The names of its members are case-insensitive; unknown ones are ignored.
func readParams(body []byte) (*graphql.RawParams, *invalidRequest) {
	if !readable(body) {
		return nil, tooMany
	}
	var params *graphql.RawParams
	if !utf8.Valid(body) || decode(body, &params) != nil || params == nil || params.Query == "" {
		return nil, noRequest
	}
	return params, nil
}

// decode reads one JSON value and keeps its numbers as they are written: a float can't hold every id.
func decode(text []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one JSON value")
	}
	return nil
}
