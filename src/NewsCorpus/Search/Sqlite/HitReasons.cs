using NewsCorpus.Search.Sqlite.Matching;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Says in words what the index found.</summary>
internal static class HitReasons
{
    /// <param name="parts">Of the query.</param>
    /// <param name="weights">Of each part.</param>
    public static IReadOnlyList<HitReason> Of(IReadOnlyList<QueryPart> parts, float[] weights, FoundText title, FoundText text)
    {
        List<HitReason> reasons = [];
        foreach (var part in title.Places.Concat(text.Places).Select(place => place.Part).Distinct().OrderByDescending(part => weights[part]))
        {
            List<FoundWord> words = [];
            AddWords(words, part, title, inTitle: true);
            AddWords(words, part, text, inTitle: false);
            reasons.Add(new(parts[part].Name, weights[part], Sorted(words)));
        }
        return reasons;
    }

    /// <summary>A form found in several ways at one place is named once, with the nearest way.</summary>
    private static void AddWords(List<FoundWord> words, int part, FoundText text, bool inTitle)
    {
        var places = text.Places;
        for (var at = 0; at < places.Length; at++)
        {
            var (_, stream, span) = places[at];
            if (places[at].Part != part)
                continue;
            // Those of one span stand together.
            for (; at + 1 < places.Length && places[at + 1].Span == span; at++)
                if (places[at + 1].Part == part && places[at + 1].Stream < stream)
                    stream = places[at + 1].Stream;
            Add(words, span.In(text.Text), stream, inTitle);
        }
    }

    private static void Add(List<FoundWord> words, ReadOnlySpan<char> text, WordStreams stream, bool inTitle)
    {
        for (var known = 0; known < words.Count; known++)
        {
            var word = words[known];
            if (!text.Equals(word.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            words[known] = new(
                text.SequenceEqual(word.Text) ? word.Text : word.Text.ToLowerInvariant(),
                (WordStreams)Math.Min((int)stream, (int)word.Stream), word.Times + 1, word.InTitle || inTitle);
            return;
        }
        words.Add(new(text.ToString(), stream, 1, inTitle));
    }

    private static List<FoundWord> Sorted(List<FoundWord> words) =>
        words.Count == 1 ? words : [.. words.OrderBy(word => word.Stream).ThenByDescending(word => word.Times)];
}
