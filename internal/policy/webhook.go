package policy

import (
	"io"
	"time"
)

// DeliveryStatus is how far an event is on its way to a webhook endpoint.
type DeliveryStatus string

// A delivery waits for its next try, was accepted, was given up, or wasn't sent because the endpoint was disabled.
const (
	DeliveryPending   DeliveryStatus = "PENDING"
	DeliveryDelivered DeliveryStatus = "DELIVERED"
	DeliveryFailed    DeliveryStatus = "FAILED"
	DeliveryDiscarded DeliveryStatus = "DISCARDED"
)

// Values lists the states for ent and GraphQL.
func (DeliveryStatus) Values() []string {
	return []string{
		string(DeliveryPending), string(DeliveryDelivered), string(DeliveryFailed), string(DeliveryDiscarded),
	}
}

// MarshalGQL writes the value as GraphQL's.
func (e DeliveryStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *DeliveryStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// WebhookDisabled is why an endpoint receives no events.
type WebhookDisabled string

// An endpoint is disabled by somebody, or by itself when it answers 410 Gone.
const (
	WebhookDisabledByHand WebhookDisabled = "BY_HAND"
	WebhookDisabledGone   WebhookDisabled = "GONE"
)

// Values lists the reasons for ent and GraphQL.
func (WebhookDisabled) Values() []string {
	return []string{string(WebhookDisabledByHand), string(WebhookDisabledGone)}
}

// MarshalGQL writes the value as GraphQL's.
func (e WebhookDisabled) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *WebhookDisabled) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// DeliveryAttempt is one try to deliver an event.
type DeliveryAttempt struct {
	At time.Time `json:"at"`
	// StatusCode is the answer's; 0 when there was none.
	StatusCode int `json:"statusCode,omitempty"`
	// DurationMs is how long the answer took, in milliseconds.
	DurationMs int `json:"durationMs"`
	// Error says in English why there was no answer: it names no address.
	Error string `json:"error,omitempty"`
}
