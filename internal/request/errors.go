package request

import (
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
)

// The values of extensions.code that more than one package answers or looks for.
const (
	CodeUnauthenticated = "UNAUTHENTICATED"
	CodeForbidden       = "FORBIDDEN"
	CodeNotFound        = "NOT_FOUND"
	CodeBadInput        = "BAD_USER_INPUT"
	CodeInternal        = "INTERNAL"
)

// texts of the errors, in Portuguese and in English.
var texts = map[string][2]string{
	CodeUnauthenticated: {"Entre para continuar.", "Sign in to continue."},
	CodeForbidden:       {"Você não tem permissão para isto. Peça a um administrador.", "You may not do this. Ask an administrator."},
	CodeNotFound:        {"Registro não encontrado.", "Record not found."},
	CodeBadInput:        {"Um valor do pedido não é válido.", "A value of the request isn't valid."},
}

// Coded is an error for the client: its text may be shown.
func Coded(code, text string) *gqlerror.Error {
	return &gqlerror.Error{Message: text, Extensions: map[string]any{"code": code}}
}

// Error is an error for the client with the text that its code always has.
func Error(code string, lang fault.Lang) *gqlerror.Error {
	if lang == fault.English {
		return Coded(code, texts[code][1])
	}
	return Coded(code, texts[code][0])
}
