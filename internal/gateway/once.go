package gateway

import (
	"encoding/json"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/request"
)

// The media types of an answer. The first is for clients that treat any status but 200 as a broken server.
const (
	mediaJSON     = "application/json"
	mediaResponse = "application/graphql-response+json"
)

// answerOnce answers a query or mutation as GraphQL over HTTP says.
func (g *Gateway) answerOnce(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) {
	o := g.begin(r.Context(), params, formOf(r))
	defer o.end()
	response := o.response()
	if response == nil {
		response = &graphql.Response{Errors: gqlerror.List{masked(r.Context())}}
	}
	media := mediaOf(r.Header)
	writeResponse(w, media, statusOf(media, response), response)
}

// preference is how much a client likes a media type, from 0 for not at all to 1.
type preference struct {
	media   string
	quality float64
}

// preferences are what a client says that it accepts.
func preferences(h http.Header) (list []preference) {
	for part := range strings.SplitSeq(strings.Join(h.Values("Accept"), ","), ",") {
		media, about, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		quality, err := strconv.ParseFloat(about["q"], 64)
		if err != nil {
			quality = 1
		}
		list = append(list, preference{media, quality})
	}
	return list
}

// mediaOf chooses the media type that a client likes best; JSON when it has no preference or accepts neither.
func mediaOf(h http.Header) string {
	chosen, best := mediaJSON, 0.0
	for _, p := range preferences(h) {
		if p.media == "*/*" || p.media == "application/*" {
			p.media = mediaJSON
		}
		if (p.media == mediaJSON || p.media == mediaResponse) && p.quality > best {
			chosen, best = p.media, p.quality
		}
	}
	return chosen
}

// statuses are those of errors that have one whatever media type the client accepts, since generic clients act on them.
var statuses = map[string]int{
	codeMethod:         http.StatusMethodNotAllowed,
	codeRateLimited:    http.StatusTooManyRequests,
	codeTooManyStreams: http.StatusTooManyRequests,
	codeKeyInProgress:  http.StatusConflict,
	codeKeyMismatch:    http.StatusUnprocessableEntity,
	codeKeyRequired:    http.StatusBadRequest,
	codeTimeout:        http.StatusGatewayTimeout,
	codeUnavailable:    http.StatusServiceUnavailable,
	// It isn't 503, after which some clients retry any request.
	codeOutcomeUnknown: http.StatusInternalServerError,
}

// statusOf is the HTTP status of a response. What was executed is answered with 200, even if it failed.
func statusOf(media string, response *graphql.Response) int {
	for _, err := range response.Errors {
		code, _ := err.Extensions["code"].(string)
		if status, known := statuses[code]; known {
			return status
		}
	}
	if media == mediaJSON || !refused(response) {
		return http.StatusOK
	}
	switch response.Errors[0].Extensions["code"] {
	case request.CodeUnauthenticated:
		return http.StatusUnauthorized
	case request.CodeForbidden:
		return http.StatusForbidden
	case request.CodeInternal:
		return http.StatusInternalServerError
	}
	return http.StatusBadRequest
}

// refused says whether a response is to something that wasn't executed.
func refused(response *graphql.Response) bool {
	return response.Data == nil && len(response.Errors) > 0
}

// encode writes a response as JSON. What wasn't executed has no data, not even null.
func encode(response *graphql.Response) ([]byte, error) {
	if !refused(response) {
		return json.Marshal(response)
	}
	return json.Marshal(struct {
		Errors     gqlerror.List  `json:"errors"`
		Extensions map[string]any `json:"extensions,omitempty"`
	}{response.Errors, response.Extensions})
}

func writeResponse(w http.ResponseWriter, media string, status int, response *graphql.Response) {
	body, err := encode(response)
	if err != nil {
		status = http.StatusInternalServerError
	}
	switch status {
	case http.StatusMethodNotAllowed:
		w.Header().Set("Allow", "POST, OPTIONS")
	case http.StatusServiceUnavailable:
		w.Header().Set("Retry-After", strconv.Itoa(problem.RetryAfter))
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}
