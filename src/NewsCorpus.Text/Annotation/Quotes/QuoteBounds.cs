using NewsCorpus.Text.Annotation.Marks;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>What a person chose in a text → the spans of a quote, as the machine would cut them: without the marks around it, a span for each paragraph, without what the reporter says in between.</summary>
public static class QuoteBounds
{
    /// <summary>Characters from the first to the last: a whole speech is no quote.</summary>
    public const int Longest = 5000;

    /// <param name="text">The article's text, or its title.</param>
    /// <param name="chosen">Any offsets: what lies outside the text is cut off.</param>
    /// <param name="gaps">What is known to be the reporter's; see <see cref="Gaps"/>.</param>
    /// <returns>Empty where no letter or digit was chosen, or too much.</returns>
    public static IReadOnlyList<TextSpan> Of(string text, TextSpan chosen, IReadOnlyList<TextSpan> gaps)
    {
        var whole = Within(text, chosen);
        if (whole.Length > Longest) return [];
        var marks = MarkReader.Read(text);
        return [.. Quoted(text, whole, marks).SelectMany(part => Without(part, gaps)).SelectMany(part => Lines(text, part))
            .Select(part => Trim(text, part, marks)).Where(part => FirstWord(text, part) is not null)];
    }

    /// <summary>What lies between the spans of a quote.</summary>
    public static IReadOnlyList<TextSpan> Gaps(IReadOnlyList<TextSpan> spans) => [.. spans.Zip(spans.Skip(1), (one, next) => new TextSpan(one.End, next.Start))];

    /// <summary>Cut to the text, and no letter cut in two.</summary>
    private static TextSpan Within(string text, TextSpan chosen)
    {
        var start = Math.Clamp(chosen.Start, 0, text.Length);
        var end = Math.Clamp(chosen.End, start, text.Length);
        if (start > 0 && start < end && char.IsLowSurrogate(text[start])) start--;
        if (end > start && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return new(start, end);
    }

    /// <summary>Who begins between marks means what stands between marks; who begins outside means it as it is, marks of names in it and all.</summary>
    private static IEnumerable<TextSpan> Quoted(string text, TextSpan whole, List<MarkedString> marks)
    {
        var inner = marks.Where(m => m.Depth == 0).Select(m => m.Inner).ToList();
        return FirstWord(text, whole) is { } first && inner.Any(i => i.Contains(first)) ? inner.Where(whole.Overlaps).Select(i => Common(i, whole)) : [whole];
    }

    private static IEnumerable<TextSpan> Without(TextSpan part, IReadOnlyList<TextSpan> gaps)
    {
        var start = part.Start;
        foreach (var gap in gaps.Where(part.Overlaps))
        {
            if (gap.Start > start) yield return new(start, gap.Start);
            start = Math.Max(start, gap.End);
        }
        if (start < part.End) yield return new(start, part.End);
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan part)
    {
        var start = part.Start;
        foreach (var line in part.In(text).Split('\n'))
        {
            yield return new(start, start + line.Length);
            start += line.Length + 1;
        }
    }

    private static TextSpan Trim(string text, TextSpan part, List<MarkedString> marks)
    {
        var (start, end) = (part.Start, part.End);
        while (start < end && (IsBesideWords(text[start]) || IsAlone(start))) start++;
        while (start < end && (IsBesideWords(text[end - 1]) || IsAlone(end - 1))) end--;
        return marks.FirstOrDefault(m => m.Outer == new TextSpan(start, end))?.Inner ?? new(start, end);

        // A mark whose partner was not chosen.
        bool IsAlone(int at) => QuotationMark.Is(text[at]) && !marks.Any(m => m.IsClosed && m.Outer.Start >= start && m.Outer.End <= end && (m.Outer.Start == at || m.Outer.End - 1 == at));
        static bool IsBesideWords(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or ':' or '—' or '–' or '-';
    }

    private static int? FirstWord(string text, TextSpan part)
    {
        for (var at = part.Start; at < part.End; at++)
            if (char.IsLetterOrDigit(text[at])) return at;
        return null;
    }

    private static TextSpan Common(TextSpan a, TextSpan b) => new(Math.Max(a.Start, b.Start), Math.Min(a.End, b.End));
}
