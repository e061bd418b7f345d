using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>The headline: a heading that metadata or the document's title confirms, else what metadata says, else the longest part of the document's title.</summary>
internal static class HtmlTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " / ", " • ", " // ", "|"];

    public static Evidence? Of(IDocument document, Evidence? declared)
    {
        var title = Clean(document.Title ?? "");
        var headings = document.QuerySelectorAll("h1, h2").Select(heading => Clean(heading.TextContent)).Where(text => text.Length >= 10).ToList();
        var confirmed = headings.Find(heading => title.Contains(heading, StringComparison.OrdinalIgnoreCase)
            || (declared is not null && declared.Value.Contains(heading, StringComparison.OrdinalIgnoreCase)));
        return confirmed is not null ? new(confirmed, "heading")
            : declared is not null ? declared with { Value = WithoutSite(Clean(declared.Value)) }
            : title.Length > 0 ? new(WithoutSite(title), "title")
            : null;
    }

    private static string WithoutSite(string title) => title.Split(Separators, StringSplitOptions.TrimEntries).MaxBy(part => part.Length)!;

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
