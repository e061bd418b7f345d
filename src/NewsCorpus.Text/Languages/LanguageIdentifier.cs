using NewsCorpus.Text.Languages.Identification;

namespace NewsCorpus.Text.Languages;

/// <summary>Which language is a text in? One of be, bg, en, kk, mk, ru, sr, uk; "und" for any other.</summary>
public static class LanguageIdentifier
{
    /// <summary>A paragraph is told apart from its article only where the model is as sure as this: at .9 it is right in 995 of 1,000 (docs/extraction.md).</summary>
    private const double Sure = 0.9;

    /// <summary>Letters; names and headings are shorter, and say little of a language.</summary>
    private const int FewestLetters = 40;

    /// <summary>ISO 639-1 code of one paragraph; that of its article where the paragraph is short or may well be in that language.</summary>
    public static string OfParagraph(string paragraph, string article) =>
        LettersIn(paragraph) >= FewestLetters && Find(paragraph) is { Probability: >= Sure } found ? found.Language : article;

    /// <summary>ISO 639-1 code; "und" where there is no text to tell by, or one in no language that is known.</summary>
    public static string Identify(string text) => Find(text)?.Language ?? LanguageModel.Unknown;

    /// <summary>Names are of all languages: where the text seems to be in none that is known, the words between them decide, and say so only if they are many enough.</summary>
    private static (string Language, double Probability)? Find(string text)
    {
        var found = LanguageModel.Default.Identify(text);
        if (found is not { Language: LanguageModel.Unknown }) return found;
        var words = WordsInLowerCase(text);
        return LanguageModel.Default.Identify(words, onlyKnown: LettersIn(words) < FewestLetters) ?? LanguageModel.Default.Identify(text, onlyKnown: true);
    }

    private static string WordsInLowerCase(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLower(word[0])));

    private static int LettersIn(string text) => text.Count(CharacterTable.IsLetter);
}
