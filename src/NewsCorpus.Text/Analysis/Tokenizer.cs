using System.Globalization;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis;

/// <summary>Finds the words of a text: runs of letters and digits in any script.</summary>
/// <remarks>
/// A hyphen parts words (Нью-Йорк is two), except between one or two letters and a number, where it makes an abbreviation (Г-20, Ту-154).
/// An apostrophe between letters stays inside (O’Brien), but for an English possessive. Stress marks and soft hyphens belong to the word they stand in.
/// </remarks>
public static class Tokenizer
{
    private const int LongestAbbreviation = 2;

    /// <summary>Where each word stands, in order.</summary>
    public static IEnumerable<TextSpan> Words(string text)
    {
        for (var word = Next(text, 0); word.Length > 0; word = Next(text, word.End))
            yield return word;
    }

    /// <summary>The first word that begins at or after a place; of no length where there is none.</summary>
    /// <param name="at">The beginning, or the end of a word.</param>
    public static TextSpan Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !CharacterTable.IsLetterOrDigit(text[at]))
            at++;
        return new(at, at < text.Length ? EndOfWord(text, at) : at);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsInside(text[end]) || Joins(text, start, end)))
            end++;
        return end;
    }

    private static bool IsInside(char c) => CharacterTable.IsLetterOrDigit(c)
        || !char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(next) && !IsPossessive(text, at + 1),
            '-' or '‐' or '‑' => char.IsDigit(next) && at - start <= LongestAbbreviation && AreLetters(text[start..at]),
            _ => false,
        };
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsLetter(c))
                return false;
        return true;
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int at) => text[at] == 's' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
