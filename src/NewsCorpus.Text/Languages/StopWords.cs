using System.Collections.Frozen;

namespace NewsCorpus.Text.Languages;

/// <summary>Words that stand in every text of a language and in few menus: what sentences are recognised by.</summary>
internal static class StopWords
{
    /// <summary>Stop words by language, lower case.</summary>
    public static IReadOnlyDictionary<string, FrozenSet<string>> ByLanguage { get; } =
        LanguageData.Folders.ToFrozenDictionary(l => l.Key, l => LanguageData.Words(l.Value, "stopwords.txt").ToFrozenSet());

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Any =
        ByLanguage.Values.SelectMany(words => words).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Is the lower-case word a stop word of any language?</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Any.Contains(word);
}
