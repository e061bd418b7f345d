using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What a document gives as its headline: headings, metadata, its title.</summary>
internal sealed class HtmlTitle
{
    private const int ShortestHeading = 10;

    /// <summary>A title with more separators is a list of key words.</summary>
    private const int MostCuts = 10;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " / ", " • ", " // ", "|"];

    private readonly string title;
    private readonly Evidence? declared;
    private readonly IReadOnlyList<IElement> headings;

    /// <param name="documentTitle">What the document calls itself; empty where it does not.</param>
    /// <param name="elements">Those of the page that may tell something.</param>
    /// <param name="declared">The headline by metadata, the most trusted first; null where the metadata does not give it.</param>
    public HtmlTitle(string documentTitle, IEnumerable<IElement> elements, IEnumerable<Evidence?> declared)
    {
        title = Clean(documentTitle);
        Evidence[] given = [.. declared.OfType<Evidence>().Select(d => d with { Value = Clean(d.Value) })];
        this.declared = given.FirstOrDefault();
        headings = [.. elements.Where(element => element.LocalName is "h1" or "h2" || element.Says("itemprop", "headline"))];
        Heading = headings.FirstOrDefault(heading => Clean(heading.TextContent) is { Length: >= ShortestHeading } text && IsConfirmed(text)) ?? Only(headings, "h1");
        Evidence[] printed = [.. headings.Where(h => h.LocalName is not "h2" || h == Heading).Select(h => new Evidence(Clean(h.TextContent), "heading")).Where(h => h.Value.Length > 0)];
        All = [.. printed, .. given, .. title.Length > 0 ? [new Evidence(title, "title")] : Array.Empty<Evidence>()];
        Best = Confirmed() ?? (this.declared is { } first ? first with { Value = WithoutSite(first.Value) } : title.Length > 0 ? new(WithoutSite(title), "title") : null);
    }

    /// <summary>A heading that metadata or the document's title confirms, else what metadata says, else the longest part of the document's title.</summary>
    public Evidence? Best { get; }

    /// <summary>Everything that may be the headline, as it stands.</summary>
    public IReadOnlyList<Evidence> All { get; }

    /// <summary>The element of the headline; null where none is confirmed and there is not just one.</summary>
    public IElement? Heading { get; }

    /// <summary>A title without its site and section: each run of its parts.</summary>
    public static IEnumerable<string> Runs(string title)
    {
        var cuts = Separators.SelectMany(separator => Places(title, separator)).Append((0, 0)).Append((title.Length, title.Length)).Distinct().OrderBy(cut => cut.Item1).Take(MostCuts).ToList();
        return from start in cuts from end in cuts where start.Item2 < end.Item1 select title[start.Item2..end.Item1].Trim() into run where run.Length > 0 select run;
    }

    /// <summary>Does the text name the way to its article? A dash alone may belong to the headline.</summary>
    public static bool IsPath(string title) => Separators.Any(separator => separator.Trim() is not ("-" or "–" or "—") && title.Contains(separator, StringComparison.Ordinal));

    private Evidence? Confirmed() => Heading is not null && Clean(Heading.TextContent) is { Length: >= ShortestHeading } text && IsConfirmed(text) ? new(text, "heading") : null;

    private bool IsConfirmed(string heading) =>
        title.Contains(heading, StringComparison.OrdinalIgnoreCase) || declared?.Value.Contains(heading, StringComparison.OrdinalIgnoreCase) == true;

    private static IElement? Only(IEnumerable<IElement> headings, string tag)
    {
        var such = headings.Where(heading => heading.LocalName == tag).Take(2).ToList();
        return such.Count == 1 ? such[0] : null;
    }

    private static IEnumerable<(int, int)> Places(string title, string separator)
    {
        for (var at = title.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = title.IndexOf(separator, at + 1, StringComparison.Ordinal))
        {
            yield return (at, at + separator.Length);
        }
    }

    private static string WithoutSite(string title) => title.Split(Separators, StringSplitOptions.TrimEntries).MaxBy(part => part.Length)!;

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
