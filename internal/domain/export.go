package domain

// ExportFormat is the form of an export's file.
type ExportFormat string

// The forms of files.
const (
	ExportCSV   ExportFormat = "CSV"
	ExportXLSX  ExportFormat = "XLSX"
	ExportJSONL ExportFormat = "JSONL"
)

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

// Finished says whether nothing more will be written.
func (e ExportStatus) Finished() bool { return e != ExportPending && e != ExportRunning }
