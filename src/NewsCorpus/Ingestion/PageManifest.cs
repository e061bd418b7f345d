using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>What a file manifest.csv says of the pages beside it: columns file, url, outlet and fetched, in any order and case; others are passed over.</summary>
internal sealed class PageManifest
{
    public const string FileName = "manifest.csv";

    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        MissingFieldFound = null,
        TrimOptions = TrimOptions.Trim,
    };

    private readonly Dictionary<string, PageContext> _byFile = new(StringComparer.Ordinal);

    /// <summary>True where there is a manifest that cannot be read; then it says nothing.</summary>
    public bool IsBroken { get; private init; }

    public static PageManifest In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var manifest = new PageManifest();
        if (!File.Exists(path)) return manifest;
        try
        {
            using var rows = new CsvReader(new StreamReader(path), Csv);
            manifest.Read(rows);
            return manifest;
        }
        catch (Exception e) when (e is CsvHelperException or IOException or UnauthorizedAccessException)
        {
            return new PageManifest { IsBroken = true };
        }
    }

    /// <summary>What the page's container says, and where it is silent what the manifest says of the file.</summary>
    public PageContext Complete(PageContext context, string file) => !_byFile.TryGetValue(file, out var given) ? context : context with
    {
        Url = context.Url ?? given.Url,
        Outlet = context.Outlet ?? given.Outlet,
        CrawledAt = context.CrawledAt ?? given.CrawledAt,
    };

    private void Read(CsvReader rows)
    {
        if (!rows.Read() || !rows.ReadHeader()) return;
        while (rows.Read())
        {
            if (rows.GetField("file") is { Length: > 0 } file)
                _byFile[file] = new PageContext { Url = Given(rows, "url"), Outlet = Given(rows, "outlet"), CrawledAt = TimeOf(Given(rows, "fetched")) };
        }
    }

    private static string? Given(CsvReader rows, string column) => rows.TryGetField<string>(column, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
