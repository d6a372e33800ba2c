package auth

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/plaintext"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// maxCredentials is how large the body of POST /session is at most.
const maxCredentials = 8 << 10

// Identify puts the viewer into the context of each request: the bearer of a token, the user of a session, or none.
func (s *Service) Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(viewer.WithAddress(r.Context(), s.address(r)))
		v, ok, err := s.Recognise(r)
		switch {
		case err != nil:
			slog.ErrorContext(r.Context(), "the viewer couldn't be identified", "error", err)
			problem.Unavailable.Write(w, r)
		case !ok:
			w.Header().Set("WWW-Authenticate", `Bearer realm="vinculo"`)
			problem.Problem{Status: http.StatusUnauthorized, Code: "UNAUTHENTICATED", Message: fault.TokenInvalid}.Write(w, r)
		default:
			next.ServeHTTP(w, r.WithContext(viewer.NewContext(r.Context(), v)))
		}
	})
}

// recogniseTime is how long it may take to identify who sent a request.
const recogniseTime = 10 * time.Second

// Recognise identifies who sent a request. It is false for an invalid bearer token, which must not be treated as anonymous.
func (s *Service) Recognise(r *http.Request) (viewer.Viewer, bool, error) {
	ctx, cancel := context.WithTimeout(r.Context(), recogniseTime)
	defer cancel()
	v, ok, err := s.recognise(r.WithContext(ctx))
	telemetry.NoteActor(r.Context(), actorOf(v), s.address(r))
	return v, ok, err
}

// address is the client's, as it is kept; empty when it isn't one.
func (s *Service) address(r *http.Request) string {
	text := s.options.ClientIP(r)
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	ip, err := netip.ParseAddr(text)
	if err != nil {
		return ""
	}
	return ip.Unmap().WithZone("").String()
}

func (s *Service) recognise(r *http.Request) (viewer.Viewer, bool, error) {
	if header := r.Header.Get("Authorization"); header != "" {
		scheme, token, _ := strings.Cut(header, " ")
		if !strings.EqualFold(scheme, "Bearer") {
			return viewer.Viewer{}, false, nil
		}
		return s.tokenViewer(r.Context(), strings.TrimSpace(token))
	}
	v, err := s.sessionViewer(r.Context(), s.heldCookie(r))
	return v, err == nil, err
}

// onlyLooking marks a context without a request: it doesn't count as a use of the session or token.
type onlyLooking struct{}

// StillSignedIn says whether the sender of a request would still be recognised.
func (s *Service) StillSignedIn(r *http.Request) bool {
	v, ok, err := s.Recognise(r.WithContext(context.WithValue(r.Context(), onlyLooking{}, true)))
	return err != nil || (ok && v.SignedIn())
}

// Session answers GET, POST and DELETE /session: about the server, signing in and signing out.
func (s *Service) Session(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		s.showSession(w, r)
	case http.MethodPost:
		s.startSession(w, r)
	case http.MethodDelete:
		s.endSession(w, r)
	default:
		w.Header().Set("Allow", "GET, HEAD, POST, DELETE")
		refuse(w, r, http.StatusMethodNotAllowed, fault.SessionMethods)
	}
}

func (s *Service) showSession(w http.ResponseWriter, r *http.Request) {
	demoUsers := s.options.DemoUsers
	if demoUsers == nil {
		demoUsers = []DemoUser{}
	}
	problem.JSON(w, http.StatusOK, map[string]any{
		"demo":      len(demoUsers) > 0,
		"demoUsers": demoUsers,
		"signedIn":  viewer.FromContext(r.Context()).SignedIn(),
		"version":   s.options.Version,
	})
}

func (s *Service) startSession(w http.ResponseWriter, r *http.Request) {
	var credentials struct{ Email, Password string }
	if media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); media != "application/json" {
		refuse(w, r, http.StatusUnsupportedMediaType, fault.SessionMediaType)
		return
	}
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxCredentials)).Decode(&credentials)
	var exceeded *http.MaxBytesError
	if errors.As(err, &exceeded) {
		refuse(w, r, http.StatusRequestEntityTooLarge, fault.SessionTooLarge)
		return
	}
	if err != nil || credentials.Email == "" || credentials.Password == "" {
		refuse(w, r, http.StatusBadRequest, fault.SessionBody)
		return
	}
	if wrong := cmp.Or(plaintext.Line(credentials.Email), plaintext.Line(credentials.Password)); wrong != nil {
		problem.Problem{
			Status: http.StatusBadRequest, Code: codeBadInput,
			Message: fault.SessionInvisible, Params: map[string]string{"character": wrong.Code()},
		}.Write(w, r)
		return
	}
	from := Browser{Address: s.options.ClientIP(r), UserAgent: r.UserAgent(), Token: s.cookieToken(r)}
	token, u, err := s.SignIn(r.Context(), from, credentials.Email, credentials.Password)
	switch {
	case errors.Is(err, ErrThrottled):
		w.Header().Set("Retry-After", "30")
		problem.Problem{Status: http.StatusTooManyRequests, Code: "THROTTLED", Message: fault.PasswordAttempts}.Write(w, r)
	case errors.Is(err, ErrWrongPassword):
		problem.Problem{Status: http.StatusUnauthorized, Code: "WRONG_CREDENTIALS", Message: fault.SessionRefused}.Write(w, r)
	case err != nil && r.Context().Err() != nil:
		problem.Unavailable.Write(w, r)
	case err != nil:
		slog.ErrorContext(r.Context(), "sign-in failed", "error", err)
		problemOf(err).Write(w, r)
	default:
		telemetry.NoteActor(r.Context(), actorOf(viewer.Viewer{Kind: viewer.KindUser, ID: u.ID}), s.address(r))
		s.setCookie(w, token)
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *Service) endSession(w http.ResponseWriter, r *http.Request) {
	if err := s.SignOut(r.Context(), s.cookieToken(r)); err != nil {
		slog.ErrorContext(r.Context(), "sign-out failed", "error", err)
		problemOf(err).Write(w, r)
		return
	}
	s.setCookie(w, "")
	w.WriteHeader(http.StatusNoContent)
}

// setCookie sets the session's cookie, or deletes it when the token is empty. The cookie lives as long as the browser; the server
// ends the session by its own clock.
func (s *Service) setCookie(w http.ResponseWriter, token string) {
	name := s.cookieNames()[0]
	for _, old := range s.cookieNames()[1:] {
		http.SetCookie(w, s.cookie(old, ""))
	}
	http.SetCookie(w, s.cookie(name, token))
}

func (s *Service) cookie(name, token string) *http.Cookie {
	cookie := &http.Cookie{
		Name: name, Value: token, Path: "/",
		HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: s.options.SecureCookie,
	}
	if token == "" {
		cookie.MaxAge = -1
	}
	return cookie
}

// cookieNames are the names under which a session's cookie is taken; the first one is the one that is given. Over https, the other
// one is that from before there was a name for https: it is taken for the sessions of then only, since pages of other hosts of the
// domain can set it.
func (s *Service) cookieNames() []string {
	if s.options.SecureCookie {
		return []string{SecureCookieName, CookieName}
	}
	return []string{CookieName}
}

// held is the token of a session's cookie; old when the cookie has a name that is no longer used.
type held struct {
	token string
	old   bool
}

func (s *Service) heldCookie(r *http.Request) held {
	for i, name := range s.cookieNames() {
		if cookie, err := r.Cookie(name); err == nil && len(cookie.Value) <= 200 {
			return held{token: cookie.Value, old: i > 0}
		}
	}
	return held{}
}

func (s *Service) cookieToken(r *http.Request) string { return s.heldCookie(r).token }

// problemOf is what a client learns about a fault. Starting and ending a session can safely be retried.
func problemOf(err error) problem.Problem {
	if outage.Of(err) != "" {
		return problem.Unavailable
	}
	return problem.Internal
}

// codeBadInput is also GraphQL's code for an invalid request.
const codeBadInput = "BAD_USER_INPUT"

func refuse(w http.ResponseWriter, r *http.Request, status int, message fault.Message) {
	problem.Problem{Status: status, Code: codeBadInput, Message: message}.Write(w, r)
}
