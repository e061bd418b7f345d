using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite;

/// <summary>How words stand in the index: each stream has a mark of its own, and all streams of a word share its place.</summary>
internal static class IndexTokens
{
    private const string FormMark = "=";
    private const string NameMark = "@";

    public static string Form(string form) => FormMark + form;

    public static string Lemma(string language, string lemma) => LemmaMark(language) + lemma;

    public static string Name(string key) => NameMark + key;

    public static IEnumerable<IndexToken> OfText(string text, string language)
    {
        var lemmaMark = LemmaMark(language);
        foreach (var word in TextAnalysis.Of(text, language))
        {
            yield return new(FormMark, word.Form, IsAtSamePlace: false);
            if (word.Lemma is { } lemma)
                yield return new(lemmaMark, lemma, IsAtSamePlace: true);
            foreach (var key in word.NameKeys)
                yield return new(NameMark, key, IsAtSamePlace: true);
        }
    }

    /// <summary>A query has been analysed before it comes here: tokens stand apart by spaces.</summary>
    public static IEnumerable<IndexToken> OfQuery(string query) =>
        query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(token => new IndexToken("", token, IsAtSamePlace: false));

    private static string LemmaMark(string language) => language + ":";
}

/// <summary>One entry of the index.</summary>
/// <param name="Mark">Which stream it is of; stands before the text.</param>
/// <param name="IsAtSamePlace">True for another stream of the word before it.</param>
internal readonly record struct IndexToken(string Mark, string Text, bool IsAtSamePlace);
