// Package idempotency carries a request out once, however often it is sent: the answer is stored in the transaction of its effect.
package idempotency

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/idempotencykey"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/lease"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// retention is how long an answer is kept at least.
	retention = 30 * 24 * time.Hour
	// purpose binds what is sealed and fingerprinted to this use.
	purpose = "idempotency"
)

// Keys remember the answers of requests.
type Keys struct {
	db  *database.DB
	box *secret.Box
	// loginSecret is the purpose for which the logins' secrets are sealed.
	loginSecret string
	// inProgress are the hashes of the requests that this process carries out, by place.
	inProgress sync.Map
}

// New returns the keys of a database. The box seals the answers, which may hold secrets, and opens the logins' secrets, which are
// sealed for the purpose loginSecret.
func New(db *database.DB, box *secret.Box, loginSecret string) *Keys {
	return &Keys{db: db, box: box, loginSecret: loginSecret}
}

// storedAnswer is what is sealed after a request was carried out.
type storedAnswer struct {
	Rights []viewer.Permission
	Body   []byte
	// Hiding is the body without the passwords, in its place: a server of a version that can't put them back must not show it.
	Hiding    []byte           `json:",omitempty"`
	Passwords []hiddenPassword `json:",omitempty"`
}

// Once carries a request out, or returns its first answer. The key, what carryOut does with its context, and the answer, are one
// transaction, which may be retried. When carryOut returns an error, nothing of it has happened and the error is returned.
func (k *Keys) Once(ctx context.Context, r request.Keyed, carryOut func(context.Context) ([]byte, error)) (request.KeyedAnswer,
	error,
) {
	if err := k.begin(r); err != nil {
		return request.KeyedAnswer{}, err
	}
	defer k.end(r)
	if k.db.Dialect == dialect.SQLite {
		// A repeated request needn't wait for the only writer.
		if _, answer, err := k.known(viewer.System(ctx), k.db.Reader(), r); answer != nil || err != nil {
			return request.KeyedAnswer{Body: answer, Replayed: true}, err
		}
	}
	var result request.KeyedAnswer
	err := k.db.InSharedTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		result = request.KeyedAnswer{}
		dead, answer, err := k.reserve(viewer.System(ctx), tx, r)
		if err != nil || answer != nil {
			result = request.KeyedAnswer{Body: answer, Replayed: true}
			return err
		}
		ctx, shown := request.CollectPasswords(ctx)
		if result.Body, err = carryOut(ctx); err != nil {
			return err
		}
		stored := k.hide(result.Body, shown.List())
		stored.Rights = r.Rights
		return k.store(viewer.System(ctx), tx, r, dead, stored)
	})
	if err != nil {
		return request.KeyedAnswer{}, err
	}
	return result, nil
}

// begin refuses a request whose key is in progress in this process; other processes ask the database, in reserve.
func (k *Keys) begin(r request.Keyed) error {
	hash := k.hash(r)
	before, busy := k.inProgress.LoadOrStore(place(r), hash)
	switch {
	case busy && before != hash:
		return request.ErrKeyMismatch
	case busy:
		return request.ErrKeyInProgress
	}
	return nil
}

func (k *Keys) end(r request.Keyed) { k.inProgress.Delete(place(r)) }

func (k *Keys) hash(r request.Keyed) string { return k.box.MAC(purpose, string(r.Body)) }

// place is where a key is unique.
func place(r request.Keyed) [2]string { return [2]string{r.Owner, r.Key} }

// reserve gives the key to this transaction, or returns the stored answer. Dead is a record to answer under; nil for a new one.
func (k *Keys) reserve(ctx context.Context, tx *database.Tx, r request.Keyed) (dead *ent.IdempotencyKey, answer []byte, err error) {
	free, err := tx.TryTurn(ctx, fmt.Sprintf("key %q", place(r)))
	if err != nil {
		return nil, nil, err
	}
	dead, answer, err = k.known(ctx, tx.Client(), r)
	if err == nil && answer == nil && !free {
		err = request.ErrKeyInProgress
	}
	return dead, answer, err
}

// known finds the key. It returns a record without an answer if a server that reserved it beforehand is presumed dead; nil if the
// key is new.
func (k *Keys) known(ctx context.Context, client *ent.Client, r request.Keyed) (*ent.IdempotencyKey, []byte, error) {
	known, err := client.IdempotencyKey.Query().Where(idempotencykey.Owner(r.Owner), idempotencykey.Key(r.Key)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil, nil
	case err != nil:
		return nil, nil, fmt.Errorf("find the key: %w", err)
	case known.RequestHash != k.hash(r):
		return nil, nil, request.ErrKeyMismatch
	case known.Answer != nil && len(*known.Answer) > 0: // ent reads NULL as a pointer to nil
		answer, err := k.open(ctx, *known.Answer, r.Rights)
		return nil, answer, err
	case lease.Held(&known.LeaseUntil, k.db.Now()):
		return nil, nil, request.ErrKeyInProgress
	}
	return known, nil, nil
}

// open shows an answer to a client with these rights, which nothing checks again afterwards.
func (k *Keys) open(ctx context.Context, sealed []byte, rights []viewer.Permission) ([]byte, error) {
	var answer storedAnswer
	plain, err := k.box.Open(purpose, sealed)
	if err == nil {
		err = json.Unmarshal(plain, &answer)
	}
	if err != nil {
		return nil, fmt.Errorf("open the answer: %w", err)
	}
	for _, right := range answer.Rights {
		if !slices.Contains(rights, right) {
			return nil, authz.ErrForbidden
		}
	}
	return k.show(ctx, answer)
}

// store writes the answer in the transaction of its effect.
func (k *Keys) store(ctx context.Context, tx *database.Tx, r request.Keyed, dead *ent.IdempotencyKey, answer storedAnswer) error {
	plain, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	sealed, err := k.box.Seal(purpose, plain)
	if err != nil {
		return err
	}
	if dead == nil {
		err = tx.IdempotencyKey.Create().SetOwner(r.Owner).SetKey(r.Key).SetRequestHash(k.hash(r)).
			SetCreatedAt(tx.Now).SetLeaseUntil(tx.Now).SetAnswer(sealed).Exec(ctx)
		if sqlgraph.IsUniqueConstraintError(err) {
			err = request.ErrKeyInProgress // a server that reserves keys beforehand has it
		}
		return err
	}
	n, err := tx.IdempotencyKey.Update().
		Where(idempotencykey.ID(dead.ID), idempotencykey.LeaseUntil(dead.LeaseUntil), idempotencykey.AnswerIsNil()).
		SetAnswer(sealed).Save(ctx)
	if err == nil && n == 0 {
		err = request.ErrKeyInProgress // such a server has taken it over
	}
	return err
}

// purgeAtOnce is small enough not to keep other writers waiting.
const purgeAtOnce = 1000

// Purge deletes the keys that have been kept for long enough.
func (k *Keys) Purge(ctx context.Context) error {
	for {
		ids, err := k.db.Reader().IdempotencyKey.Query().Where(idempotencykey.CreatedAtLT(k.db.Now().Add(-retention))).
			Limit(purgeAtOnce).IDs(ctx)
		if err != nil || len(ids) == 0 {
			return err
		}
		err = k.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.IdempotencyKey.Delete().Where(idempotencykey.IDIn(ids...)).Exec(ctx)
			return err
		})
		if err != nil {
			return fmt.Errorf("purge the keys: %w", err)
		}
	}
}
