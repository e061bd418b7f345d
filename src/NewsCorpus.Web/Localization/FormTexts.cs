namespace NewsCorpus.Web.Localization;

/// <summary>Reads texts in several languages from a form that has a field for each interface language: "title-en", "title-ru".</summary>
internal static class FormTexts
{
    /// <param name="name">Of the fields, without the language.</param>
    /// <param name="before">Texts that stay in languages that the form has no field for.</param>
    public static LocalizedText Texts(this HttpRequest request, string name, LocalizedText before)
    {
        var texts = before.ByLanguage.Where(t => InterfaceLanguages.All.All(l => l.Code != t.Key)).ToDictionary();
        foreach (var (code, _) in InterfaceLanguages.All)
            if (request.Form[$"{name}-{code}"].ToString().Trim() is { Length: > 0 } text) texts[code] = text;
        return new(texts);
    }

    /// <summary>The lines of a field, without empty ones, each once.</summary>
    public static IReadOnlyList<string> Lines(this HttpRequest request, string name) =>
        [.. request.Form[name].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
