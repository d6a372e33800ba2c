package domain

// Requester is who wanted a cancellation.
type Requester string

// Who may want a cancellation.
const (
	RequesterConsumer   Requester = "CONSUMER"
	RequesterProvider   Requester = "PROVIDER"
	RequesterNonPayment Requester = "NON_PAYMENT"
)

// RequestChannel is how a consumer asked for a cancellation.
type RequestChannel string

// The channels that a provider must offer (RGC, Anatel Resolution 765/2023), and a written request.
const (
	ChannelAttendant   RequestChannel = "ATTENDANT"
	ChannelCounter     RequestChannel = "COUNTER"
	ChannelSelfService RequestChannel = "SELF_SERVICE"
	ChannelWritten     RequestChannel = "WRITTEN"
)

// ReceiptMeans is how a cancellation's receipt was handed over.
type ReceiptMeans string

// How a receipt may be handed over.
const (
	ReceiptInPerson ReceiptMeans = "IN_PERSON"
	ReceiptEmail    ReceiptMeans = "EMAIL"
	ReceiptMessage  ReceiptMeans = "MESSAGE"
	ReceiptPost     ReceiptMeans = "POST"
	ReceiptDownload ReceiptMeans = "DOWNLOAD"
)
