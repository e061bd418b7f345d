using System.Collections.Frozen;

namespace NewsCorpus.Text.Languages;

/// <summary>Words that stand in every text of a language and in few menus: what sentences are recognised by.</summary>
public static class StopWords
{
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Languages = LanguageData.Folders
        .SelectMany(l => LanguageData.Words(l.Value, "stopwords.txt").Select(word => (Word: word, Language: l.Key))).Distinct()
        .GroupBy(w => w.Word, w => w.Language).ToFrozenDictionary(g => g.Key, g => g.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Any = Lookup("stopwords.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Address = Lookup("address.txt");

    /// <summary>ISO 639-1 codes of the languages that have the lower-case word for a stop word; mostly none.</summary>
    public static ReadOnlySpan<string> LanguagesOf(ReadOnlySpan<char> word) => Languages.TryGetValue(word, out var languages) ? languages : [];

    /// <summary>Is the lower-case word a stop word of any language?</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Any.Contains(word);

    /// <summary>Does the lower-case word address the reader ("you", "your", "please")? Rules, forms and calls do, news hardly ever.</summary>
    public static bool AddressesReader(ReadOnlySpan<char> word) => Address.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string file) =>
        LanguageData.Folders.Values.SelectMany(language => LanguageData.Words(language, file)).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
