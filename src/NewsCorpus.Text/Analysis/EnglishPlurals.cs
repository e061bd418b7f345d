namespace NewsCorpus.Text.Analysis;

/// <summary>English plurals and possessives to the singular: the "S stemmer" (D. Harman, "How effective is suffixing?", 1991).</summary>
public static class EnglishPlurals
{
    /// <param name="form">A word as <see cref="LetterFold"/> leaves it.</param>
    public static string Singular(string form)
    {
        if (form.Length <= 3 || !form.EndsWith('s'))
            return form;
        if (form.EndsWith("ies", StringComparison.Ordinal))
            return form[^4] is 'e' or 'a' ? form : form[..^3] + "y";
        if (form.EndsWith("es", StringComparison.Ordinal))
            return form[^3] is 'a' or 'e' or 'o' ? form : form[..^1];
        return form[^2] is 'u' or 's' ? form : form[..^1];
    }

    /// <summary>Every form with this singular.</summary>
    public static IEnumerable<string> Forms(string singular) =>
        new[] { singular, singular + "s", singular.TrimEnd('y') + "ies" }.Where(form => Singular(form) == singular);
}
