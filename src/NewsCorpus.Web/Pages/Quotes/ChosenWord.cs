namespace NewsCorpus.Web.Pages.Quotes;

/// <summary>A word that an editor may choose as an end of a quote.</summary>
/// <param name="Space">What stands before it.</param>
/// <param name="Start">Its offset in the text.</param>
public sealed record ChosenWord(string Space, string Text, int Start)
{
    /// <param name="line">One paragraph.</param>
    /// <param name="offset">Of the paragraph in its text.</param>
    public static IEnumerable<ChosenWord> Of(string line, int offset)
    {
        for (var at = 0; at < line.Length;)
        {
            var start = Skip(line, at, char.IsWhiteSpace);
            var end = Skip(line, start, c => !char.IsWhiteSpace(c));
            if (end > start) yield return new(line[at..start], line[start..end], offset + start);
            at = end;
        }
    }

    /// <summary>The address with this word as the first, or (where that is chosen) as the last.</summary>
    public string Choose(MarkAddress address) => (address.From is null ? address with { From = Start } : address with { To = Start + Text.Length, Anew = false }).ToString();

    private static int Skip(string line, int from, Func<char, bool> skipped)
    {
        while (from < line.Length && skipped(line[from])) from++;
        return from;
    }
}
