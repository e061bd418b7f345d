using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Text.Analysis;

/// <summary>A word in its streams, whatever text it stands in; words seen lately are not analysed again.</summary>
/// <param name="Word">As written.</param>
/// <param name="IsSurname">True for what is a surname rather than a plural.</param>
/// <param name="NameKeys">Empty for a word in lower case.</param>
internal sealed record KnownWord(string Word, string Language, string Form, bool IsSurname, IReadOnlyList<string> NameKeys)
{
    /// <summary>Words kept for each thread, a power of two: about 2 MB. Nine words of ten of a news text are among the last 8,192.</summary>
    private const int Slots = 1 << 13;

    [ThreadStatic]
    private static KnownWord?[]? lately;

    public static KnownWord Of(ReadOnlySpan<char> word, string language)
    {
        // A "word" of a million letters is not worth keeping.
        if (word.Length > LetterFold.LongestWord)
            return Analyze(word.ToString(), language);
        ref var slot = ref (lately ??= new KnownWord?[Slots])[string.GetHashCode(word) & (Slots - 1)];
        if (slot is null || !word.SequenceEqual(slot.Word) || slot.Language != language)
            slot = Analyze(word.ToString(), language);
        return slot;
    }

    private static KnownWord Analyze(string word, string language)
    {
        var form = LetterFold.Of(word);
        return char.IsUpper(word[0])
            ? new(word, language, form, TextAnalysis.Lemma(word, form, language) is null, [.. NameIndexKeys.Of(word, language)])
            : new(word, language, form, IsSurname: false, []);
    }
}
