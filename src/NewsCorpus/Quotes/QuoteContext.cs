using NewsCorpus.Text;

namespace NewsCorpus.Quotes;

/// <summary>The reporter's sentence around quoted words, as the article prints it, quotation marks and all.</summary>
/// <param name="Before">From the start of the sentence; begins with an ellipsis where it was cut.</param>
/// <param name="Words">From the first quoted word to the last.</param>
/// <param name="After">To the end of the sentence; ends with an ellipsis where it was cut.</param>
public sealed record QuoteContext(string Before, string Words, string After)
{
    /// <summary>Longest piece on either side, in UTF-16 units: about two lines of a column.</summary>
    private const int Reach = 160;

    /// <param name="text">What the spans count into: the article's text, or its title.</param>
    /// <param name="spans">At least one.</param>
    public static QuoteContext Of(string text, IReadOnlyList<TextSpan> spans)
    {
        var (start, end) = (spans[0].Start, spans[^1].End);
        return new(Preceding(text, start), text[start..end], Following(text, end));
    }

    private static string Preceding(string text, int end)
    {
        var start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        for (var i = end - 1; i > start; i--)
        {
            if (!IsSentenceEnd(text, i - 1)) continue;
            start = i;
            break;
        }
        if (end - start <= Reach) return text[start..end].TrimStart();
        var word = text.IndexOf(' ', end - Reach, Reach);
        return "… " + text[(word < 0 ? end : word + 1)..end];
    }

    private static string Following(string text, int start)
    {
        var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
        for (var i = start; i < end; i++)
        {
            if (!IsSentenceEnd(text, i)) continue;
            end = i + 1;
            break;
        }
        if (end - start <= Reach) return text[start..end].TrimEnd();
        var word = text.LastIndexOf(' ', start + Reach, Reach);
        return text[start..(word < 0 ? start : word)] + " …";
    }

    /// <summary>A full stop (or its like) before a space and a capital letter: an abbreviation before a name is taken for one, which only shortens the context.</summary>
    private static bool IsSentenceEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' or '…' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2]);
}
