// Package telemetry is how the program reports on itself: the log's format, the traces, and the ids that connect them. It lets
// nothing personal out: names and values chosen by clients are left out, and an error's text is written without its values.
package telemetry

import (
	"context"
	"log/slog"
	"os"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Traces starts the program's spans, with a provider that is nil for none.
type Traces struct {
	trace.TracerProvider
	stop func(context.Context) error
}

// Open sends the traces where OpenTelemetry's standard variables say, by OTLP over HTTP; nowhere if they name no endpoint.
func Open(ctx context.Context, version string) (Traces, error) {
	if os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") == "" && os.Getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") == "" {
		return Traces{}, nil
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return Traces{}, err
	}
	// No attributes of the process and its machine are detected: a command line may hold the database's password.
	about, err := resource.New(ctx, resource.WithTelemetrySDK(),
		resource.WithAttributes(attribute.String("service.name", "vinculo"), attribute.String("service.version", version)),
		resource.WithFromEnv())
	if err != nil {
		return Traces{}, err
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { slog.Warn("traces can't be sent", "error", err) }))
	provider := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter), sdktrace.WithResource(about))
	return Traces{TracerProvider: provider, stop: provider.Shutdown}, nil
}

// Stop sends what is still pending.
func (t Traces) Stop(ctx context.Context) error {
	if t.stop == nil {
		return nil
	}
	return t.stop(ctx)
}
