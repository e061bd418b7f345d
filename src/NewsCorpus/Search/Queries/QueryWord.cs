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

    /// <param name="typed">One word, as <see cref="Tokenizer"/> finds it.</param>
    public QueryWord(string typed)
    {
        Typed = typed;
        Form = LetterFold.Of(typed);
        var languages = Form.Any(MixedScript.IsCyrillic) ? CyrillicLanguages : LatinLanguages;
        Forms = languages.Select(language => (Language: language, Lemma: TextAnalysis.Lemma(typed, Form, language)))
            .Where(word => word.Lemma is not null).SelectMany(word => Lemmas.FormsOf(word.Lemma!, word.Language)).ToHashSet();
        NameKeys = languages.SelectMany(language => NameIndexKeys.Of(typed, language)).ToHashSet();
    }

    public string Typed { get; }

    public string Form { get; }

    /// <summary>All forms of the word, in every language of its script; most stand in no text. Empty for what can only be a name.</summary>
    public IReadOnlySet<string> Forms { get; }

    public IReadOnlySet<string> NameKeys { get; }

    /// <summary>True for a short word that joins others (в, на, и): beside them it is not asked for. In capitals it may be an abbreviation (WHO).</summary>
    public bool IsGlue => Form.Length <= LongestGlue && StopWords.Contains(Form) && (Typed.All(char.IsLower) || QueryLexer.IsReserved(Typed));

    /// <summary>Whether a word of a text answers this one.</summary>
    public bool Matches(AnalyzedWord word) =>
        word.Form == Form || !word.StandsAlone && Forms.Contains(word.Form) || word.NameKeys.Any(NameKeys.Contains);
}
