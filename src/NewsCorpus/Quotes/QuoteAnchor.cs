using NewsCorpus.Text;

namespace NewsCorpus.Quotes;

/// <summary>Words of a quote and what stands around them: by these they are found again in a text that changed.</summary>
/// <param name="Words">Of each span.</param>
/// <param name="Before">What stands before the first, at most <see cref="Reach"/> characters.</param>
/// <param name="After">What stands behind the last, at most <see cref="Reach"/> characters.</param>
public sealed record QuoteAnchor(IReadOnlyList<string> Words, string Before, string After)
{
    /// <summary>Characters on either side: about a line.</summary>
    public const int Reach = 80;

    /// <summary>Fewer quoted characters than this may stand in a text by chance: then something around them must be the same, too.</summary>
    private const int TooFewToStandAlone = 24;

    /// <summary>Characters around a short quote that must be the same: a word and its mark.</summary>
    private const int LeastAround = 8;

    /// <param name="spans">At least one.</param>
    public static QuoteAnchor Of(string text, IReadOnlyList<TextSpan> spans)
    {
        var (start, end) = (spans[0].Start, spans[^1].End);
        return new([.. spans.Select(s => s.In(text))], text[Math.Max(0, start - Reach)..start], text[end..Math.Min(text.Length, end + Reach)]);
    }

    /// <summary>Null where the words are not there any more, or could be in several places.</summary>
    public IReadOnlyList<TextSpan>? FindIn(string text)
    {
        var places = Places(text).Select(spans => (Spans: spans, Around: Around(text, spans))).OrderByDescending(p => p.Around).Take(2).ToList();
        if (places is [] || places is [var one, var other] && one.Around == other.Around) return null;
        return places[0].Around >= Math.Min(LeastAround, Before.Length + After.Length) || Words.Sum(w => w.Length) >= TooFewToStandAlone ? places[0].Spans : null;
    }

    /// <summary>Wherever the first words stand, with the others behind them.</summary>
    private IEnumerable<IReadOnlyList<TextSpan>> Places(string text)
    {
        for (var at = Next(text, Words[0], 0); at >= 0; at = Next(text, Words[0], at + 1))
        {
            List<TextSpan> spans = [new(at, at + Words[0].Length)];
            foreach (var words in Words.Skip(1))
                if (Next(text, words, spans[^1].End) is var next and >= 0) spans.Add(new(next, next + words.Length));
            if (spans.Count == Words.Count) yield return spans;
        }
    }

    /// <summary>-1 where they do not stand there as whole words.</summary>
    private static int Next(string text, string words, int from)
    {
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        while (at >= 0 && (IsLetter(at - 1) || IsLetter(at + words.Length))) at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return at;

        bool IsLetter(int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);
    }

    /// <summary>How many characters on either side are the same.</summary>
    private int Around(string text, IReadOnlyList<TextSpan> spans)
    {
        var (start, end) = (spans[0].Start, spans[^1].End);
        var before = Enumerable.Range(1, Before.Length).TakeWhile(i => start - i >= 0 && text[start - i] == Before[^i]).Count();
        return before + text.AsSpan(end).CommonPrefixLength(After);
    }
}
