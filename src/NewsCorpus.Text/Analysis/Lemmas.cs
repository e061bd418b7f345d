using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis;

/// <summary>The key that the forms of one word share, by language. Null for a language that the program has no rules for.</summary>
public static class Lemmas
{
    private static readonly Lazy<SuffixTable> Russian = new(() => new(LanguageData.Lines("Russian", "lemmas.tsv")));
    private static readonly Lazy<SuffixTable> Bulgarian = new(() => new(LanguageData.Lines("Bulgarian", "lemmas.tsv")));

    /// <summary>ISO 639-1 codes of the languages with rules.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ru", "bg", "en"];

    /// <param name="form">A word as <see cref="LetterFold"/> leaves it.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static string? Of(string form, string language) => language switch
    {
        "ru" => Russian.Value.Lemma(form),
        "bg" => Bulgarian.Value.Lemma(form),
        "en" => EnglishPlurals.Singular(form),
        _ => null,
    };

    /// <summary>
    /// Every form of the words that one form may be of: those of its lemma, and those that have the form itself for a lemma. Who asks for a word mostly types the form
    /// that dictionaries list, and where that is also a form of another word ("паром": a ferry, or with steam), the table knows only one of the two.
    /// </summary>
    /// <param name="lemma">Of the form.</param>
    public static IEnumerable<string> FormsOfWord(string form, string lemma, string language)
    {
        var forms = FormsOf(lemma, language);
        if (form == lemma) return forms;
        string[] own = [.. FormsOf(form, language)];
        // Some forms of a rare word ("паромы") have another one for a key ("парома"), which has the right one.
        return forms.Concat(own).Concat(own.SelectMany(key => FormsOf(key, language)));
    }

    /// <summary>Every form with this key, whether there is such a word or not; none for a language without rules.</summary>
    public static IEnumerable<string> FormsOf(string lemma, string language) => language switch
    {
        "ru" => Russian.Value.Forms(lemma),
        "bg" => Bulgarian.Value.Forms(lemma),
        "en" => EnglishPlurals.Forms(lemma),
        _ => [],
    };
}
