namespace NewsCorpus.Text.Analysis;

/// <summary>A name as the eye takes it: whatever differs from it only by case, marks, punctuation or the script of a letter looks the same.</summary>
public static class NameLooks
{
    /// <summary>Comparable only with another result of this: "ОРЕС" in Cyrillic letters and "OPEC" in Latin ones give one form. Empty where there is no letter or digit.</summary>
    public static string Of(string name) => string.Join(' ', LetterFold.WordsOf(name).Select(MixedScript.LookAlike));
}
