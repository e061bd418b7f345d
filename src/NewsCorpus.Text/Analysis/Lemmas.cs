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

    /// <inheritdoc cref="SuffixTable.FormsOfWord"/>
    /// <param name="language">ISO 639-1 code.</param>
    public static IEnumerable<string> FormsOfWord(string form, string lemma, string language) => language switch
    {
        "ru" => Russian.Value.FormsOfWord(form, lemma),
        "bg" => Bulgarian.Value.FormsOfWord(form, lemma),
        _ => FormsOf(lemma, language),
    };

    /// <summary>Every form with this key, whether there is such a word or not; none for a language without rules.</summary>
    public static IEnumerable<string> FormsOf(string lemma, string language) => language switch
    {
        "ru" => Russian.Value.Forms(lemma),
        "bg" => Bulgarian.Value.Forms(lemma),
        "en" => EnglishPlurals.Forms(lemma),
        _ => [],
    };
}
