package domain

// ExportFormat is the form of an export's file.
type ExportFormat string

// The forms of files.
const (
	ExportCSV   ExportFormat = "CSV"
	ExportXLSX  ExportFormat = "XLSX"
	ExportJSONL ExportFormat = "JSONL"
)

// ExportStatus is the progress of an export.
type ExportStatus string

// An export waits, runs and finishes: its file is ready, it was stopped, it failed, or its file has expired and was deleted.
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
