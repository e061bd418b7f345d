namespace NewsCorpus.Text.Languages;

/// <summary>Words that stand in every text of a language and in few menus: what sentences are recognised by.</summary>
public static class StopWords
{
    private static readonly WordSet Any = Lookup("stopwords.txt");

    private static readonly WordSet Address = Lookup("address.txt");

    /// <summary>Is the lower-case word a stop word of any language?</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Any.Contains(word);

    /// <summary>Does the lower-case word address the reader ("you", "your", "please")? Rules, forms and calls do, news hardly ever.</summary>
    public static bool AddressesReader(ReadOnlySpan<char> word) => Address.Contains(word);

    private static WordSet Lookup(string file) => new(LanguageData.Folders.Values.SelectMany(language => LanguageData.Words(language, file)));
}
