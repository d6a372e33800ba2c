package gateway

import (
	"context"
	"strconv"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/slots"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Live bounds how many live streams and WebSocket connections there are at once, so that one client can't starve the others: each
// of them wakes up for every event. The zero Live bounds nothing.
type Live struct {
	// clients have places by token or user, addresses by the network address that they come from.
	clients, addresses *slots.Places
}

// NewLive bounds what each token, each user and each network address may have open at once; 0 is unlimited.
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
		err = tooManyStreams(ctx, l.clients.Limit(), fault.TooManyStreamsOfClient)
	}
	return free, err
}

func (l Live) takeAddress(ctx context.Context) (free func(), err *gqlerror.Error) {
	free, ok := l.addresses.Take(clientOf(ctx).address)
	if !ok {
		err = tooManyStreams(ctx, l.addresses.Limit(), fault.TooManyStreamsOfAddress)
	}
	return free, err
}

// retryStream is the number of seconds after which a rejected client may retry.
const retryStream = 30

func tooManyStreams(ctx context.Context, limit int, message fault.Message) *gqlerror.Error {
	if header := clientOf(ctx).header; header != nil {
		header.Set("Retry-After", strconv.Itoa(retryStream))
	}
	err := refusal(codeTooManyStreams, langOf(ctx), message, "max", limit)
	err.Extensions["max"], err.Extensions["retryAfter"] = limit, retryStream
	return err
}
