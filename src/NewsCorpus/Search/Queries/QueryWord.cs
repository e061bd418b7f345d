using System.Collections.Concurrent;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Analysis.Names;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Search.Queries;

/// <summary>A word of a query in the streams of the index. Its language is not known: it is looked for in every language of its script.</summary>
public sealed class QueryWord
{
    private const int LongestGlue = 3;

    private static readonly string[] CyrillicLanguages = ["ru", "bg"];
    private static readonly string[] LatinLanguages = ["en"];

    /// <summary>The word and its forms take some 10 KB; with more of them all are worked out anew.</summary>
    private const int MostKept = 4_000;

    private static readonly ConcurrentDictionary<string, QueryWord> Kept = new(StringComparer.Ordinal);

    private QueryWord(string typed)
    {
        Typed = typed;
        Form = LetterFold.Of(typed);
        var languages = LanguagesOf(Form);
        Forms = languages.Select(language => (Language: language, Lemma: TextAnalysis.Lemma(typed, Form, language)))
            .Where(word => word.Lemma is not null).SelectMany(word => Lemmas.FormsOfWord(Form, word.Lemma!, word.Language)).ToHashSet();
        NameKeys = NameKeysOf(typed);
        Spellings = SpellingsOf(typed);
    }

    private QueryWord(QueryWord word, IReadOnlySet<string> aliasKeys) =>
        (Typed, Form, Forms, NameKeys, Spellings, AliasKeys) = (word.Typed, word.Form, word.Forms, word.NameKeys, word.Spellings, aliasKeys);

    public string Typed { get; }

    public string Form { get; }

    /// <summary>All forms of the word, in every language of its script; most stand in no text. Empty for what can only be a name.</summary>
    public IReadOnlySet<string> Forms { get; }

    public IReadOnlySet<string> NameKeys { get; }

    /// <summary>See <see cref="SpellingsOf"/>.</summary>
    public IReadOnlySet<string> Spellings { get; }

    /// <summary>Name keys of what else the person is called whom the word may mean; empty where it means nobody with other names.</summary>
    public IReadOnlySet<string> AliasKeys { get; } = new HashSet<string>();

    /// <summary>True for a short word that joins others (в, на, и): beside them it is not asked for. In capitals it may be an abbreviation (WHO).</summary>
    public bool IsGlue => Form.Length <= LongestGlue && StopWords.Contains(Form) && (Typed.All(char.IsLower) || QueryLexer.IsReserved(Typed));

    /// <summary>Words that were asked for lately are kept: working out the forms of one takes longer than looking for it.</summary>
    /// <param name="typed">One word, as <see cref="Tokenizer"/> finds it.</param>
    public static QueryWord Of(string typed)
    {
        if (Kept.TryGetValue(typed, out var known))
            return known;
        if (Kept.Count >= MostKept)
            Kept.Clear();
        return Kept[typed] = new(typed);
    }

    /// <summary>The same word, found by other names, too.</summary>
    public QueryWord AlsoAs(IReadOnlySet<string> aliasKeys) => new(this, aliasKeys);

    /// <summary>The spellings of a name that the word may be a case of. See <see cref="NameIndexKeys.FineOf"/>.</summary>
    public static IReadOnlySet<string> SpellingsOf(string word) => LanguagesOf(word).SelectMany(language => NameIndexKeys.FineOf(word, language)).ToHashSet();

    /// <summary>How a word sounds as a name, in any language of its script.</summary>
    public static IReadOnlySet<string> NameKeysOf(string word) => LanguagesOf(word).SelectMany(language => NameIndexKeys.Of(word, language)).ToHashSet();

    /// <summary>Whether a word of a text answers this one.</summary>
    public bool Matches(AnalyzedWord word) => Ways(word) != WordStreams.None;

    /// <summary>Whether a word of a text answers this one in one of some ways. With all of its ways switched off its form is what is left.</summary>
    public bool Matches(AnalyzedWord word, WordStreams ways)
    {
        var left = OwnWays & ways;
        return (Ways(word) & (left == WordStreams.None ? WordStreams.Form : left)) != WordStreams.None;
    }

    private WordStreams OwnWays => WordStreams.Form
        | (Forms.Count > 0 ? WordStreams.Lemma : 0) | (NameKeys.Count > 0 ? WordStreams.Name : 0) | (AliasKeys.Count > 0 ? WordStreams.Alias : 0);

    /// <summary>All ways that lead from this word to a word of a text.</summary>
    private WordStreams Ways(AnalyzedWord word) => (word.Form == Form ? WordStreams.Form : 0)
        | (!word.StandsAlone && Forms.Count > 0 && (word.Form == Form || Forms.Contains(word.Form)) ? WordStreams.Lemma : 0)
        | (word.NameKeys.Any(NameKeys.Contains) ? WordStreams.Name : 0)
        | (word.NameKeys.Any(AliasKeys.Contains) ? WordStreams.Alias : 0);

    private static string[] LanguagesOf(string word) => word.Any(MixedScript.IsCyrillic) ? CyrillicLanguages : LatinLanguages;
}
