namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Questions to the outside of a line: how it begins and ends.</summary>
internal static class TextShape
{
    private const string Closing = "\"»“”’')]}";

    /// <summary>A terminal mark, perhaps inside closing quotation marks or brackets.</summary>
    public static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd().TrimEnd(Closing);
        return rest.Length > 0 && rest[^1] is '.' or '!' or '?' or '…' && !rest.EndsWith(",..");
    }

    /// <summary>"14:55 …" or only "14:55".</summary>
    public static bool StartsWithClock(ReadOnlySpan<char> text)
    {
        var at = text.Length > 1 && text[1] is ':' or '.' ? 1 : 2;
        return text.Length > at && text[at] is ':' or '.' && char.IsDigit(text[0]) && char.IsDigit(text[at - 1])
            && text.Length >= at + 3 && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (text.Length == at + 3 || !char.IsDigit(text[at + 3]));
    }

    /// <summary>"…, 14:55", as tickers end.</summary>
    public static bool EndsWithClock(ReadOnlySpan<char> text) =>
        text.Length >= 5 && text[^3] == ':' && char.IsDigit(text[^1]) && char.IsDigit(text[^2]) && char.IsDigit(text[^4]);
}
