using System.Globalization;
using System.Text;

namespace NewsCorpus.Exports;

/// <summary>BibTeX in UTF-8. Entries are "misc", the one type that asks for no author and no year: a news page may have neither.</summary>
public sealed class BibTexFormat : IExportFormat
{
    /// <summary>Names that babel and biblatex give to languages.</summary>
    private static readonly Dictionary<string, string> Languages = new()
    {
        ["ru"] = "russian",
        ["bg"] = "bulgarian",
        ["uk"] = "ukrainian",
        ["sr"] = "serbian",
        ["mk"] = "macedonian",
        ["en"] = "english",
    };

    public string Name => "BibTeX";

    public string Extension => "bib";

    public string MediaType => "application/x-bibtex";

    public Encoding Encoding => ExportFormats.Utf8;

    public string Header<TRow>() where TRow : IExportRow => "";

    public string Entry<TRow>(TRow row) where TRow : IExportRow
    {
        var (cited, day) = (row.Citation, row.Citation.Article.Day);
        (string Name, string? Value)[] fields =
        [
            ("title", Text(cited.Article.Title) is { } title ? $"{{{title}}}" : null), // in braces, else a style may take its capitals away
            ("author", Text(cited.Author?.Replace(", ", " and ", StringComparison.Ordinal))),
            ("howpublished", Text(cited.Article.Outlet)),
            ("year", Date(day, "{yyyy}")),
            ("month", day?.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()), // a name that BibTeX knows: may
            ("date", Date(day, "{yyyy-MM-dd}")),
            ("langid", Languages.GetValueOrDefault(cited.Article.Language) is { } language ? $"{{{language}}}" : null),
            ("abstract", Text(cited.Abstract)),
            ("note", Text(cited.Note)),
            ("url", $"{{{cited.Address}}}"),
        ];
        return $"@misc{{{cited.Key},\n{string.Join(",\n", fields.Where(f => f.Value is not null).Select(f => $"  {f.Name} = {f.Value}"))}\n}}\n\n";
    }

    private static string? Date(DateOnly? day, string format) => day?.ToString(format, CultureInfo.InvariantCulture);

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : $"{{{string.Concat(value.Select(Escaped))}}}";

    /// <summary>A brace is never written as it is: BibTeX counts braces even behind a backslash.</summary>
    private static string Escaped(char letter) => letter switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '$' or '&' or '%' or '#' or '_' => $@"\{letter}",
        _ when char.IsWhiteSpace(letter) || char.IsControl(letter) => " ",
        _ => letter.ToString(),
    };
}
