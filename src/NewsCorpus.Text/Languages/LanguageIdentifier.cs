using NewsCorpus.Text.Languages.Identification;

namespace NewsCorpus.Text.Languages;

/// <summary>Which language is a text in? One of be, bg, en, kk, mk, ru, sr, uk: anything else in Latin or Cyrillic letters comes out as the nearest of them.</summary>
public static class LanguageIdentifier
{
    /// <summary>A paragraph is told apart from its article only where the model is as sure as this: at .9 it is right in 995 of 1,000 (docs/extraction.md).</summary>
    private const double Sure = 0.9;

    /// <summary>Letters; names and headings are shorter, and say little of a language.</summary>
    private const int FewestLetters = 40;

    /// <summary>ISO 639-1 code of one paragraph; that of its article where the paragraph is short or may well be in that language.</summary>
    public static string OfParagraph(string paragraph, string article) =>
        paragraph.Count(CharacterTable.IsLetter) >= FewestLetters && LanguageModel.Default.Identify(paragraph) is { Probability: >= Sure } found ? found.Language : article;

    /// <summary>ISO 639-1 code; "und" where there is no text to tell by, or none in Latin or Cyrillic letters.</summary>
    public static string Identify(string text) => LanguageModel.Default.Identify(text)?.Language ?? "und";
}
