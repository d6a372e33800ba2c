package request

import (
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
)

// The values of extensions.code that more than one package uses.
const (
	CodeUnauthenticated = "UNAUTHENTICATED"
	CodeForbidden       = "FORBIDDEN"
	CodeNotFound        = "NOT_FOUND"
	CodeBadInput        = "BAD_USER_INPUT"
	CodeInternal        = "INTERNAL"
)

var messages = map[string]fault.Message{
	CodeUnauthenticated: fault.SignInRequired,
	CodeForbidden:       fault.OperationForbidden,
	CodeNotFound:        fault.NodeNotFound,
	CodeBadInput:        fault.ValueInvalid,
}

// Coded is an error for the client: its text may be shown.
func Coded(code, text string) *gqlerror.Error {
	return &gqlerror.Error{Message: text, Extensions: map[string]any{"code": code}}
}

// Error is an error for the client with the text that its code always has.
func Error(code string, lang fault.Lang) *gqlerror.Error { return Coded(code, messages[code].In(lang)) }
