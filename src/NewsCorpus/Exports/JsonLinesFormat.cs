using System.Text;
using System.Text.Json;

namespace NewsCorpus.Exports;

/// <summary>One JSON object on each line.</summary>
public sealed class JsonLinesFormat : IExportFormat
{
    public string Name => "JSON Lines";

    public string Extension => "jsonl";

    public string MediaType => "application/jsonl";

    public Encoding Encoding => ExportFormats.Utf8;

    public string Header<TRow>() where TRow : IExportRow => "";

    public string Entry<TRow>(TRow row) where TRow : IExportRow => JsonSerializer.Serialize(row, CorpusJson.Options) + "\n";
}
