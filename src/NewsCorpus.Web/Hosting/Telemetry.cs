using NewsCorpus.Ingestion;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace NewsCorpus.Web.Hosting;

/// <summary>Metrics and traces over OTLP, where OTEL_EXPORTER_OTLP_ENDPOINT says where to; nothing otherwise. The other OTEL_ variables are the exporter's own.</summary>
internal sealed class Telemetry : IHostedService, IDisposable
{
    private static readonly string[] Meters = [IngestionTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime"];

    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is not { Length: > 0 }) return Task.CompletedTask;
        _metrics = Sdk.CreateMeterProviderBuilder().AddMeter(Meters).AddOtlpExporter().Build();
        _traces = Sdk.CreateTracerProviderBuilder().AddSource(IngestionTelemetry.Name, "Microsoft.AspNetCore").AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _metrics?.Dispose();
        _traces?.Dispose();
    }
}
