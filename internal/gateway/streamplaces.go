package gateway

import (
	"context"
	"fmt"
	"strconv"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/slots"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Live answerBounds how many live streams and WebSocket connections there are at once, so that one client can't keep the others out: every
// one of them is woken by every event. The zero Live answerBounds nothing.
type Live struct {
	// clients have places by token or user, addresses by the network address that they come from.
	clients, addresses *slots.Places
}

// NewLive answerBounds what each token and each user may have open at once, and each network address; 0 is any number.
func NewLive(perClient, perAddress int) Live {
	return Live{clients: slots.New(perClient), addresses: slots.New(perAddress)}
}

// take takes a place of the client and one of its address for a stream, until free is called.
func (l Live) take(ctx context.Context, v viewer.Viewer) (free func(), err *gqlerror.Error) {
	leaveClient, err := l.takeClient(ctx, v)
	if err != nil {
		return leaveClient, err
	}
	leaveAddress, err := l.takeAddress(ctx)
	if err != nil {
		leaveClient()
		return leaveAddress, err
	}
	return func() {
		leaveAddress()
		leaveClient()
	}, nil
}

func (l Live) takeClient(ctx context.Context, v viewer.Viewer) (free func(), err *gqlerror.Error) {
	free, ok := l.clients.Take(string(v.Kind) + ":" + strconv.Itoa(v.ID))
	if !ok {
		err = tooManyStreams(ctx, l.clients.Limit(),
			"Este usuário ou token já tem %d atualizações ao vivo abertas, o máximo. Feche uma delas.",
			"This user or token already has %d live streams open, the maximum. Close one of them.")
	}
	return free, err
}

func (l Live) takeAddress(ctx context.Context) (free func(), err *gqlerror.Error) {
	free, ok := l.addresses.Take(clientOf(ctx).address)
	if !ok {
		err = tooManyStreams(ctx, l.addresses.Limit(),
			"Este endereço de rede já tem %d atualizações ao vivo abertas, o máximo. Feche uma delas.",
			"This network address already has %d live streams open, the maximum. Close one of them.")
	}
	return free, err
}

// retryStream is after how many seconds a client that was turned away may come again.
const retryStream = 30

func tooManyStreams(ctx context.Context, limit int, portuguese, english string) *gqlerror.Error {
	if header := clientOf(ctx).header; header != nil {
		header.Set("Retry-After", strconv.Itoa(retryStream))
	}
	err := refusal(codeTooManyStreams, langOf(ctx), fmt.Sprintf(portuguese, limit), fmt.Sprintf(english, limit))
	err.Extensions["max"], err.Extensions["retryAfter"] = limit, retryStream
	return err
}
