using System.Text;

namespace NewsCorpus.Exports;

/// <summary>A table. See <see cref="Csv"/>.</summary>
public sealed class CsvFormat : IExportFormat
{
    public string Name => "CSV";

    public string Extension => "csv";

    public string MediaType => "text/csv";

    /// <summary>With the mark: spreadsheets take a file without it for one in the system's own charset.</summary>
    public Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public string Header<TRow>() where TRow : IExportRow => Csv.Line(TRow.Columns);

    public string Entry<TRow>(TRow row) where TRow : IExportRow => Csv.Line(row.Cells);
}
