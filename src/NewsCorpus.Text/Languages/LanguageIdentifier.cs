using NewsCorpus.Text.Languages.Identification;

namespace NewsCorpus.Text.Languages;

/// <summary>Which language is a text in? One of be, bg, en, kk, mk, ru, sr, uk: anything else comes out as the nearest of them.</summary>
public static class LanguageIdentifier
{
    /// <summary>ISO 639-1 code; "und" where there is no text to tell by.</summary>
    public static string Identify(string text) => LanguageModel.Default.Identify(text)?.Language ?? "und";
}
