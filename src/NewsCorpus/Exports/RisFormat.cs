using System.Globalization;
using System.Text;

namespace NewsCorpus.Exports;

/// <summary>RIS, which Zotero, EndNote and Mendeley read: a tag of two letters on each line, "TY" first, "ER" last.</summary>
public sealed class RisFormat : IExportFormat
{
    public string Name => "RIS";

    public string Extension => "ris";

    public string MediaType => "application/x-research-info-systems";

    public Encoding Encoding => ExportFormats.Utf8;

    public string Header<TRow>() where TRow : IExportRow => "";

    public string Entry<TRow>(TRow row) where TRow : IExportRow
    {
        var (cited, day) = (row.Citation, row.Citation.Article.Day);
        (string Tag, string? Value)[] lines =
        [
            ("TY", "NEWS"), // a newspaper's article
            ("ID", cited.Key),
            ("TI", cited.Article.Title),
            ("AU", cited.Author),
            ("T2", cited.Article.Outlet),
            ("PY", day?.ToString("yyyy", CultureInfo.InvariantCulture)),
            ("DA", day?.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture)),
            ("LA", cited.Article.Language),
            ("AB", cited.Abstract),
            ("N1", cited.Note),
            ("UR", cited.Address),
        ];
        return string.Concat(lines.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Select(l => $"{l.Tag}  - {OneLine(l.Value!)}\r\n")) + "ER  - \r\n\r\n";
    }

    /// <summary>The format knows no way to write a line end: what follows one would be read as a tag.</summary>
    private static string OneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
