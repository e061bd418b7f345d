namespace NewsCorpus.Text.Annotation.Marks;

/// <summary>What stands around a place in the text: by it a mark opens or closes where its shape does not tell.</summary>
internal sealed class MarkPlace(string text)
{
    public Neighbour Before(int at)
    {
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
            return Neighbour.Space;
        var c = text[at - 1];
        return c is '(' or '[' or '{' or '/' or '—' or '–' or '>' or ':' or '\'' ? Neighbour.Opening : QuotationMark.Is(c) ? Neighbour.Mark : Neighbour.Word;
    }

    public Neighbour After(int at)
    {
        if (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]))
            return Neighbour.Space;
        var c = text[at + 1];
        var starts = char.IsLetterOrDigit(c) || c is '(' or '[' or '…' or '.' or '—' or '–' or '-' or '#' or '@' or '\'' or '<' || QuotationMark.Is(c) && c != '»' && c != '”';
        return starts && !(c is '.' or '-' or '–' or '—' && !(at + 2 < text.Length && (char.IsLetterOrDigit(text[at + 2]) || text[at + 2] == '.')))
            ? Neighbour.Word : Neighbour.Closing;
    }

    public bool IsLetter(int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    public bool LooksClosing(int at) => Before(at) == Neighbour.Word && After(at) != Neighbour.Word;

    public bool StartsParagraph(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u00a0' or '\t' or '—' or '–' or '-')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    /// <summary>A comma and a dash: behind them the reporter goes on.</summary>
    public bool IsAttributed(int at) => at + 2 < text.Length && text[at] == ',' && text.AsSpan(at + 1, Math.Min(3, text.Length - at - 1)).TrimStart() is [('—' or '–' or '-'), ..];

    /// <summary>The span without white space at its ends.</summary>
    public TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }
}

/// <summary>What stands beside a mark.</summary>
internal enum Neighbour
{
    Space,
    Opening,
    Mark,
    Word,
    Closing,
}
