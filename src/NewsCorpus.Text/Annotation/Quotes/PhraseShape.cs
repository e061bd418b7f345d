using NewsCorpus.Text.Annotation.Lexicon;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Tells a piece of somebody's sentence ("играть в войну", "совсем недавно") from a name for a thing ("живая вода").</summary>
internal static class PhraseShape
{
    /// <summary>Longer strings are taken for quotes anyway.</summary>
    private const int LongestLetters = 80;

    private const WordClass OfSentences = WordClass.That | WordClass.Pronoun | WordClass.Relative | WordClass.Common;

    public static bool Is(ReadOnlySpan<char> text, LanguageLexicon lexicon)
    {
        if (text.Length is 0 or > LongestLetters)
            return false;
        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        lower.Replace('ё', 'е');
        foreach (var range in lower.SplitAny(' ', '\u00a0', ','))
            if (lower[range] is { Length: > 0 } word && (lexicon.Find(word) is { } info ? info.Is(OfSentences) || info is { Verb: not null, Noun: null } : lexicon.EndsLikeVerb(word)))
                return true;
        return false;
    }
}
