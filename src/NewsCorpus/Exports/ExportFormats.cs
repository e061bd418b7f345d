using System.Text;

namespace NewsCorpus.Exports;

/// <summary>The kinds of files that there are.</summary>
public static class ExportFormats
{
    internal static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>For spreadsheets, then for programs, then for reference managers.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } = [new CsvFormat(), new JsonLinesFormat(), new RisFormat(), new BibTexFormat()];

    /// <summary>Writes rows as they come; never holds more than one of them.</summary>
    public static async Task WriteAsync<TRow>(this IExportFormat format, Stream target, IAsyncEnumerable<TRow> rows, CancellationToken ct)
        where TRow : IExportRow
    {
        await using var writer = new StreamWriter(target, format.Encoding, leaveOpen: true);
        await writer.WriteAsync(format.Header<TRow>().AsMemory(), ct);
        await foreach (var row in rows.WithCancellation(ct))
            await writer.WriteAsync(format.Entry(row).AsMemory(), ct);
    }
}
