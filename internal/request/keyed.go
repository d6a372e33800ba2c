package request

import (
	"errors"

	"github.com/vinculo/vinculo/internal/viewer"
)

// Keyed is a request that may be sent again under its Idempotency-Key.
type Keyed struct {
	// Key is the client's name for the request. Keys of different owners are different.
	Owner, Key string
	// Body must be the same whenever the key is.
	Body []byte
	// Rights are what the client may do now. An answer isn't shown to a client with fewer rights than the one that got it first.
	Rights []viewer.Permission
}

// KeyedAnswer is the answer to a request with a key.
type KeyedAnswer struct {
	Body []byte
	// Replayed says that the request had already been carried out.
	Replayed bool
}

// Why a request with a key isn't carried out.
var (
	ErrKeyMismatch   = errors.New("the key was used for another request")
	ErrKeyInProgress = errors.New("the request with this key is being carried out")
)
