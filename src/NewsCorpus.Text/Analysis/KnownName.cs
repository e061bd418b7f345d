using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Text.Analysis;

/// <summary>
/// A capitalised word in its streams, whatever text it stands in; those seen lately are not analysed again: the same people are in the news for days.
/// Words in lower case are not kept: to look them up, and to collect what is kept, costs more than to make them.
/// </summary>
/// <param name="Word">As written.</param>
/// <param name="IsSurname">True for what is a surname rather than a plural.</param>
internal sealed record KnownName(string Word, string Language, string Form, bool IsSurname, IReadOnlyList<string> NameKeys)
{
    /// <summary>Words kept for each thread, a power of two: about 2 MB.</summary>
    private const int Slots = 1 << 13;

    [ThreadStatic]
    private static KnownName?[]? lately;

    public static KnownName Of(ReadOnlySpan<char> word, string language)
    {
        // A "word" of a million letters is not worth keeping.
        if (word.Length > LetterFold.LongestWord)
            return Analyze(word.ToString(), language);
        ref var slot = ref (lately ??= new KnownName?[Slots])[string.GetHashCode(word) & (Slots - 1)];
        if (slot is null || !word.SequenceEqual(slot.Word) || slot.Language != language)
            slot = Analyze(word.ToString(), language);
        return slot;
    }

    private static KnownName Analyze(string word, string language)
    {
        var form = LetterFold.Of(word);
        return new(word, language, form, TextAnalysis.IsSurname(word, form, language), [.. NameIndexKeys.Of(word, language)]);
    }
}
