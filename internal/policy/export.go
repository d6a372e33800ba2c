package policy

import "io"

// ExportFormat is the form of an export's file.
type ExportFormat string

// The forms of files.
const (
	ExportCSV   ExportFormat = "CSV"
	ExportXLSX  ExportFormat = "XLSX"
	ExportJSONL ExportFormat = "JSONL"
)

// Values lists the forms for ent and GraphQL.
func (ExportFormat) Values() []string {
	return []string{string(ExportCSV), string(ExportXLSX), string(ExportJSONL)}
}

// MarshalGQL writes the value as GraphQL's.
func (e ExportFormat) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *ExportFormat) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// ExportStatus is how far an export is.
type ExportStatus string

// An export waits, runs and ends: its file is ready, somebody stopped it, it failed, or its file was deleted after its time.
const (
	ExportPending ExportStatus = "PENDING"
	ExportRunning ExportStatus = "RUNNING"
	ExportReady   ExportStatus = "READY"
	ExportStopped ExportStatus = "STOPPED"
	ExportFailed  ExportStatus = "FAILED"
	ExportExpired ExportStatus = "EXPIRED"
)

// Values lists the states for ent and GraphQL.
func (ExportStatus) Values() []string {
	return []string{
		string(ExportPending), string(ExportRunning), string(ExportReady), string(ExportStopped), string(ExportFailed),
		string(ExportExpired),
	}
}

// Ended says whether nothing more will be written.
func (e ExportStatus) Ended() bool { return e != ExportPending && e != ExportRunning }

// MarshalGQL writes the value as GraphQL's.
func (e ExportStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *ExportStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }
