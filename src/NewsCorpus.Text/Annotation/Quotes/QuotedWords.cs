namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>What the words between two marks look like.</summary>
/// <param name="Count">Number of words; a hyphen joins.</param>
/// <param name="StartsUpper">The first letter is a capital, or a digit stands first.</param>
/// <param name="LooksLikeTitle">Most words begin with a capital.</param>
/// <param name="QualifiesName">An adjective and a name: "жёсткий Брексит".</param>
/// <param name="EndsSentence">The last character ends a sentence.</param>
internal readonly record struct QuotedWords(int Count, bool StartsUpper, bool LooksLikeTitle, bool QualifiesName, bool EndsSentence)
{
    public static QuotedWords Of(ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0;
        var startsUpper = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!StartsWord(text, i))
                continue;
            words++;
            capitals += char.IsUpper(text[i]) ? 1 : 0;
            startsUpper |= words == 1 && (char.IsUpper(text[i]) || char.IsDigit(text[i]));
        }
        return new(words, startsUpper, capitals * 2 > words, words == 2 && capitals == 1 && !startsUpper, text.Length > 0 && text[^1] is '.' or '!' or '?' or '…');
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('-' or '’' or '\''));
}
