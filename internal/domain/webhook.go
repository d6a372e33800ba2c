package domain

import "time"

// DeliveryStatus is the status of delivering an event to a webhook endpoint.
type DeliveryStatus string

// A delivery waits for its next attempt, was accepted, was given up, or wasn't sent because the endpoint was disabled.
const (
	DeliveryPending   DeliveryStatus = "PENDING"
	DeliveryDelivered DeliveryStatus = "DELIVERED"
	DeliveryFailed    DeliveryStatus = "FAILED"
	DeliveryDiscarded DeliveryStatus = "DISCARDED"
)

// WebhookDisabled is why an endpoint receives no events.
type WebhookDisabled string

// An endpoint is disabled by a user, or automatically when it answers 410 Gone.
const (
	WebhookDisabledByHand WebhookDisabled = "BY_HAND"
	WebhookDisabledGone   WebhookDisabled = "GONE"
)

// DeliveryAttempt is one attempt to deliver an event.
type DeliveryAttempt struct {
	At time.Time `json:"at"`
	// StatusCode is the answer's; 0 when there was none.
	StatusCode int `json:"statusCode,omitempty"`
	// DurationMs is how long the answer took, in milliseconds.
	DurationMs int `json:"durationMs"`
	// Error says in English why there was no answer: it names no address.
	Error string `json:"error,omitempty"`
}
