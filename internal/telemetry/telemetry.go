// Package telemetry is what the program tells of its own doings: the log's form, the traces, and the ids that tie them together.
// Nothing personal leaves by it: names and values that a client chose stay out, and an error's text is told without its values.
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

// Traces makes the spans of the program, by a provider that is nil for none.
type Traces struct {
	trace.TracerProvider
	stop func(context.Context) error
}

// Open sends the traces where the standard variables of OpenTelemetry say, by OTLP over HTTP; nowhere when they name no place.
func Open(ctx context.Context, version string) (Traces, error) {
	if os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") == "" && os.Getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") == "" {
		return Traces{}, nil
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return Traces{}, err
	}
	// Of the process and its machine nothing is told by itself: a command line may hold the database's password.
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

// Stop sends what is still to be sent.
func (t Traces) Stop(ctx context.Context) error {
	if t.stop == nil {
		return nil
	}
	return t.stop(ctx)
}
