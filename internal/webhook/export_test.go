package webhook

// What tests look at from outside: the rules of addresses, and a process that dies with what it took.
var (
	CheckIP    = checkIP
	CheckURL   = checkURL
	ErrPrivate = errPrivate
	NewClient  = newClient
	Reason     = reason
	Next       = next
)
