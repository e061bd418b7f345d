using System.Globalization;
using System.Text.Json;
using NewsCorpus.Search;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Exports;

/// <summary>A quote as it is taken away.</summary>
/// <param name="Address">Where it stands: "/articles/7#q3".</param>
/// <param name="Speaker">As the article names the speaker; null where nobody is known.</param>
/// <param name="Person">Address of the speaker's page; null for roles, bodies and nobody.</param>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Published">ISO 8601 with the precision that the page gives; null where it gives no day, or no year.</param>
/// <param name="Meetings">Their addresses.</param>
public sealed record QuoteRow(
    string Address, string Text, string Kind, string? Speaker, string? Person, string Cue, double Confidence, string Status,
    string Title, string? Outlet, string Language, string? Published, IReadOnlyList<string> Meetings)
{
    /// <summary>The first line of a CSV file.</summary>
    public static string CsvHeader { get; } = Csv.Line(
        ["address", "text", "kind", "speaker", "person", "cue", "confidence", "status", "title", "outlet", "language", "published", "meetings"]);

    public static QuoteRow Of(QuoteHit hit)
    {
        var (quote, article) = (hit.Telling, hit.Telling.Article);
        return new(
            $"/articles/{article.Id}#q{quote.Position}", quote.Text, quote.Kind.ToString(), quote.SpeakerName,
            quote.Person is { } person ? $"/people/{person.Slug}" : null, quote.Cue, quote.Confidence, quote.Status.ToString(),
            article.Title, article.Outlet, article.Language, Date(article.Published, article.Precision),
            [.. hit.Meetings.Select(m => $"/meetings/{m.Slug}")]);
    }

    /// <summary>A line of a CSV file; meetings are parted by spaces.</summary>
    public string ToCsv() => Csv.Line(
        [Address, Text, Kind, Speaker, Person, Cue, Confidence.ToString("0.##", CultureInfo.InvariantCulture), Status,
         Title, Outlet, Language, Published, string.Join(' ', Meetings)]);

    /// <summary>A line of a JSON Lines file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StoredJson.Options) + "\n";

    private static string? Date(DateTime? published, DatePrecision precision) => (published, precision) switch
    {
        ({ } date, DatePrecision.Minute) => date.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        ({ } date, DatePrecision.Day) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };
}
