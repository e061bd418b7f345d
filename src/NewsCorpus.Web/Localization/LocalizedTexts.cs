using System.Globalization;

namespace NewsCorpus.Web.Localization;

/// <summary>Texts of the corpus in the language of the interface.</summary>
public static class LocalizedTexts
{
    /// <summary>The text for this reader, and its language where that is another than the interface's (for the <c>lang</c> attribute), else null.</summary>
    public static (string Text, string? Language) Here(this LocalizedText text)
    {
        var wanted = CultureInfo.CurrentUICulture.Name;
        var shown = text.In(wanted);
        return (shown, text.ByLanguage.ContainsKey(wanted) ? null : text.ByLanguage.FirstOrDefault(t => t.Value == shown).Key);
    }
}
