// Package idempotency carries a request out once, however often it is sent: the answer is stored in the transaction of its effect.
package idempotency

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/idempotencykey"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/lease"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// leaseTime is how long a process has a request to itself, twice what an operation may take. After that, the process that claimed
	// the request is presumed dead.
	leaseTime = time.Minute
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
	// exclusive lets requests run concurrently, except that one that keeps losing against the others runs alone.
	exclusive sync.RWMutex
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

// Once carries a request out, or returns its first answer. What carryOut does with its context, and the answer, are one
// transaction, which may be retried. When carryOut returns an error, nothing of it has happened, the error is returned and the key
// is free again.
func (k *Keys) Once(ctx context.Context, r request.Keyed, carryOut func(context.Context) ([]byte, error)) (request.KeyedAnswer,
	error,
) {
	reserved, answer, err := k.reserve(viewer.System(ctx), r)
	if err != nil || answer != nil {
		return request.KeyedAnswer{Body: answer, Replayed: true}, err
	}
	attempt := func() error {
		return k.db.InSharedTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			ctx, shown := request.CollectPasswords(ctx)
			if answer, err = carryOut(ctx); err != nil {
				return err
			}
			stored := k.hide(answer, shown.List())
			stored.Rights = r.Rights
			return k.store(viewer.System(ctx), tx, reserved, stored)
		})
	}
	if err = locked(k.exclusive.RLocker(), attempt); outage.LostRace(err) {
		err = locked(&k.exclusive, attempt)
	}
	if err != nil {
		// The client may have gone; the key is released anyway.
		return request.KeyedAnswer{}, errors.Join(err, k.release(viewer.System(context.WithoutCancel(ctx)), reserved))
	}
	return request.KeyedAnswer{Body: answer}, nil
}

// locked also unlocks when f panics.
func locked(l sync.Locker, f func() error) error {
	l.Lock()
	defer l.Unlock()
	return f()
}

// reserve claims the key for this process, or returns the stored answer. Most keys are new, and a request in progress mustn't make
// another one wait for the only writer, so it reads before it writes.
func (k *Keys) reserve(ctx context.Context, r request.Keyed) (*reservation, []byte, error) {
	known, answer, err := k.known(ctx, r)
	if err != nil || answer != nil {
		return nil, answer, err
	}
	reserved, err := k.claim(ctx, r, known)
	if err != nil || reserved != nil {
		return reserved, nil, err
	}
	// Another request with the key was faster.
	if _, answer, err = k.known(ctx, r); err == nil && answer == nil {
		err = request.ErrKeyInProgress
	}
	return nil, answer, err
}

// known finds the key. It returns the record of a process that is presumed dead; nil if the key is new.
func (k *Keys) known(ctx context.Context, r request.Keyed) (*ent.IdempotencyKey, []byte, error) {
	known, err := k.db.Reader().IdempotencyKey.Query().
		Where(idempotencykey.Owner(r.Owner), idempotencykey.Key(r.Key)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil, nil
	case err != nil:
		return nil, nil, fmt.Errorf("find the key: %w", err)
	case known.RequestHash != k.box.MAC(purpose, string(r.Body)):
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

// reservation is a key that this process holds.
type reservation struct {
	id    int
	lease *lease.Lease
}

// leased is the key as long as no other process has taken it over.
func (r *reservation) leased() predicate.IdempotencyKey {
	return idempotencykey.And(idempotencykey.ID(r.id), r.lease.Mine(), idempotencykey.AnswerIsNil())
}

// claim writes the key, or takes it over from a dead process; nil if another request did so first.
func (k *Keys) claim(ctx context.Context, r request.Keyed, dead *ent.IdempotencyKey) (reserved *reservation, err error) {
	err = k.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		if dead == nil {
			reserved, err = k.create(ctx, tx, r)
			return err
		}
		reserved, err = takeOver(ctx, tx, dead)
		return err
	})
	if sqlgraph.IsUniqueConstraintError(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("claim the key: %w", err)
	}
	return reserved, nil
}

func (k *Keys) create(ctx context.Context, tx *database.Tx, r request.Keyed) (*reservation, error) {
	reserved := &reservation{lease: lease.Timed(leaseTime, time.Time{})}
	create := tx.IdempotencyKey.Create().SetOwner(r.Owner).SetKey(r.Key).
		SetRequestHash(k.box.MAC(purpose, string(r.Body))).SetCreatedAt(tx.Now)
	reserved.lease.Claim(create.Mutation(), tx.Now)
	created, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	reserved.id = created.ID
	return reserved, nil
}

func takeOver(ctx context.Context, tx *database.Tx, dead *ent.IdempotencyKey) (*reservation, error) {
	reserved := &reservation{id: dead.ID, lease: lease.Timed(leaseTime, dead.LeaseUntil)}
	update := tx.IdempotencyKey.Update().Where(reserved.leased())
	reserved.lease.Claim(update.Mutation(), tx.Now)
	if n, err := update.Save(ctx); err != nil || n == 0 {
		return nil, err
	}
	return reserved, nil
}

// store writes the answer in the transaction of its effect, unless the lease expired and another request took the key.
func (k *Keys) store(ctx context.Context, tx *database.Tx, reserved *reservation, answer storedAnswer) error {
	plain, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	sealed, err := k.box.Seal(purpose, plain)
	if err != nil {
		return err
	}
	n, err := tx.IdempotencyKey.Update().Where(reserved.leased()).SetAnswer(sealed).Save(ctx)
	if err == nil && n == 0 {
		return request.ErrKeyInProgress
	}
	return err
}

// release frees a key for which nothing happened.
func (k *Keys) release(ctx context.Context, reserved *reservation) error {
	return k.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.IdempotencyKey.Delete().Where(reserved.leased()).Exec(ctx)
		return err
	})
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
