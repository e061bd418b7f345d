using System.Globalization;
using System.Text;

namespace NewsCorpus.Text.Analysis;

/// <summary>Letters that readers hold to be one are made one: case, ё and е, stress marks, accents on Latin letters, look-alikes of the other script.</summary>
public static class LetterFold
{
    /// <summary>No word is longer: what follows is cut, so that a "word" of a million letters costs no more than another.</summary>
    public const int LongestWord = 64;

    /// <summary>Every word of a text in the form that is compared, in order.</summary>
    public static IEnumerable<string> WordsOf(string text) => Tokenizer.Words(text).Select(span => Of(text.AsSpan(span.Start, span.Length)));

    /// <summary>The form of a word that is compared: lower-case letters and digits only.</summary>
    public static string Of(ReadOnlySpan<char> word) => Of(word, stackalloc char[LongestWord]).ToString();

    /// <summary>The same for whoever only looks at it.</summary>
    /// <param name="room">Of <see cref="LongestWord"/> characters; what is returned may lie there.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> room)
    {
        var bounded = word.Length > LongestWord ? word[..LongestWord] : word;
        if (bounded.ContainsAnyExceptInRange('А', 'я'))
            return Folded(bounded);
        for (var i = 0; i < bounded.Length; i++) // most words of a Russian or Bulgarian text: nothing else to fold
            room[i] = bounded[i] < 'а' ? (char)(bounded[i] + ('а' - 'А')) : bounded[i];
        return room[..bounded.Length];
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var letter in MixedScript.Repair(Compose(word)))
            if (char.IsLetterOrDigit(letter))
                letters.Append(Fold(letter));
        return letters.ToString();
    }

    /// <summary>и and a breve are й before the marks go.</summary>
    private static string Compose(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                return WithoutSurrogates(word).Normalize(NormalizationForm.FormC);
        return word.ToString();
    }

    // A lone surrogate makes Normalize throw, and no letter of ours is one.
    private static string WithoutSurrogates(ReadOnlySpan<char> word) => new([.. word.ToArray().Where(c => !char.IsSurrogate(c))]);

    private static char Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return lower switch
        {
            < '\u00c0' => lower,
            'ё' or 'ѐ' => 'е',
            'ѝ' => 'и',
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            'ß' => 's',
            _ when MixedScript.IsLatin(lower) => lower.ToString().Normalize(NormalizationForm.FormD)[0],
            _ => lower,
        };
    }
}
