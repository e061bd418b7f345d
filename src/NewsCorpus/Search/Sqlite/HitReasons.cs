using NewsCorpus.Search.Sqlite.Matching;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Says in words what the index found.</summary>
internal static class HitReasons
{
    /// <param name="parts">Of the query.</param>
    /// <param name="weights">Of each part.</param>
    /// <param name="inTitle">Places in the title.</param>
    /// <param name="inText">Places in the text.</param>
    public static IReadOnlyList<HitReason> Of(IReadOnlyList<QueryPart> parts, float[] weights, FoundPlace[] inTitle, FoundPlace[] inText, string title, string text)
    {
        var found = inTitle.Select(p => (Place: p, Word: p.Span.In(title), InTitle: true)).Concat(inText.Select(p => (Place: p, Word: p.Span.In(text), InTitle: false)));
        return
        [
            .. found.GroupBy(f => f.Place.Part).OrderByDescending(part => weights[part.Key])
                .Select(part => new HitReason(parts[part.Key].Name, weights[part.Key], Words(part))),
        ];
    }

    /// <summary>A form found in several ways at one place is named once, with the nearest way.</summary>
    private static IReadOnlyList<FoundWord> Words(IEnumerable<(FoundPlace Place, string Word, bool InTitle)> found) =>
    [
        .. found.GroupBy(f => (f.InTitle, f.Place.Span)).Select(place => (place.First().Word, place.Key.InTitle, Stream: place.Min(f => f.Place.Phrase.Stream)))
            .GroupBy(place => place.Word, StringComparer.OrdinalIgnoreCase)
            .Select(word => new FoundWord(
                word.Select(w => w.Word).Distinct().Count() == 1 ? word.Key : word.Key.ToLowerInvariant(),
                word.Min(w => w.Stream), word.Count(), word.Any(w => w.InTitle)))
            .OrderBy(word => word.Stream).ThenByDescending(word => word.Times),
    ];
}
