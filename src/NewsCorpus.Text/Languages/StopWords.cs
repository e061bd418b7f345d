using System.Collections.Frozen;

namespace NewsCorpus.Text.Languages;

/// <summary>Words that stand in every text of a language and in few menus: what sentences are recognised by. All languages in one table.</summary>
public static class StopWords
{
    private static readonly FrozenDictionary<uint, WordKind> Kinds = Read("stopwords.txt", WordKind.Stop).Concat(Read("address.txt", WordKind.Address))
        .GroupBy(word => word.Hash, word => word.Kind).ToFrozenDictionary(g => g.Key, g => g.Aggregate((a, b) => a | b));

    private static readonly HashFilter Filter = new(Kinds.Keys);

    /// <summary>Is the lower-case word a stop word of any language?</summary>
    public static bool Contains(ReadOnlySpan<char> word) => (KindOf(WordHash.Of(word)) & WordKind.Stop) != 0;

    /// <summary>What is known of the word with this <see cref="WordHash"/>.</summary>
    internal static WordKind KindOf(uint hash) => Filter.MayHave(hash) && Kinds.TryGetValue(hash, out var kind) ? kind : WordKind.None;

    private static IEnumerable<(uint Hash, WordKind Kind)> Read(string file, WordKind kind) =>
        LanguageData.Folders.Values.SelectMany(language => LanguageData.Words(language, file)).Select(word => (WordHash.Of(word), kind));
}

/// <summary>What a word tells of the text that it stands in.</summary>
[Flags]
internal enum WordKind : byte
{
    None = 0,

    /// <summary>Stands in every text of its language.</summary>
    Stop = 1,

    /// <summary>Speaks to the reader ("you", "your", "please"): rules, forms and calls do, news hardly ever.</summary>
    Address = 2,
}
