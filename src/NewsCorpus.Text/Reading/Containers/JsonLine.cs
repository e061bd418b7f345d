using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>
/// One line of JSONL → the page in it. Members go by the names of the sets derived from Common Crawl (cards of FineWeb and FineWeb 2, HPLT 1 and 2,
/// mC4, CulturaX, OSCAR, RedPajama, CC-News), the first that is there.
/// </summary>
internal static class JsonLine
{
    private static readonly string[] Html = ["html", "raw_html"];
    private static readonly string[] Text = ["text", "content", "raw_content", "maintext", "plain_text"];
    private static readonly string[] Url = ["url", "u", "source_url", "requested_url"];
    private static readonly string[] Language = ["language", "lang", "document_lang"];
    private static readonly string[] Published = ["date_publish", "date_published", "published_date", "published", "publish_date"];

    /// <summary>mC4 and CulturaX, HPLT, CC-News. All of them say when the page was fetched.</summary>
    private static readonly string[] Crawled = ["timestamp", "ts", "crawl_date", "date_download", "date_crawled"];

    /// <summary>Members of FineWeb, whose "date" is that of the crawl; elsewhere "date" is that of the article.</summary>
    private static readonly string[] FineWeb = ["dump", "file_path"];

    public static ContainedPage PageOf(ReadOnlyMemory<byte> line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line[(line.Span.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0)..]);
            return json.RootElement is { ValueKind: JsonValueKind.Object } page ? PageOf(page, place)
                : ContainedPage.Without(place, ContainerProblem.BrokenLine);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            // InvalidOperationException: a string with half a surrogate pair or with bytes that are no UTF-8. FormatException: no Base64.
            return ContainedPage.Without(place, ContainerProblem.BrokenLine);
        }
    }

    private static ContainedPage PageOf(JsonElement page, string place)
    {
        if (page.TryGetProperty(ExportedPage.Mark, out _)) return ExportedPage.Read(page, place);
        var (html, text) = (Find(page, Html), Find(page, Text));
        return (html ?? text) is { } content
            ? new ContainedPage(place, Encoding.UTF8.GetBytes(content), ContextOf(page, html is null ? "text/plain" : "text/html"), null)
            : ContainedPage.Without(place, ContainerProblem.NoText);
    }

    private static PageContext ContextOf(JsonElement page, string contentType)
    {
        var date = Find(page, "date");
        var isCrawlDate = FineWeb.Any(name => page.TryGetProperty(name, out _));
        return new PageContext
        {
            Url = Find(page, Url),
            ContentType = contentType,
            Charset = "utf-8",
            CrawledAt = TimeOf(Find(page, Crawled) ?? (isCrawlDate ? date : null)),
            Title = Find(page, "title"),
            Date = Find(page, Published) ?? (isCrawlDate ? null : date),
            Language = LanguageCode.Of(Find(page, Language)),
        };
    }

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    // White space is as good as nothing.
    private static string? Find(JsonElement page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (page.TryGetProperty(name, out var member) && StringOf(member) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        }
        return null;
    }

    // HPLT 2 gives its languages as a list, the likeliest first.
    private static string? StringOf(JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.String => member.GetString(),
        JsonValueKind.Array when member.GetArrayLength() > 0 && member[0].ValueKind == JsonValueKind.String => member[0].GetString(),
        _ => null,
    };
}
