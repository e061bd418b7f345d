using System.Text;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite;

/// <summary>How words stand in the index: each by its form, and a capitalised one at the same place by its name keys.</summary>
/// <remarks>
/// Lemmas are not in it: a query asks for every form of its words instead, because two lists of places, one by lemma and one by form, take nearly twice the room.
/// A mark tells the forms that are no form of another word, as names in mid-sentence are: "лавр" does not ask for them.
/// </remarks>
internal static class IndexTokens
{
    /// <summary>Behind the letters, so that a word and the like name are neighbours, and one beginning finds both.</summary>
    private const string AloneMark = "^";

    private const string NameMark = "@";

    /// <summary>Only in queries: a form, whether it stands alone or not.</summary>
    private const string AnyMark = "~";

    public static string Form(string form) => form;

    public static string Alone(string form) => form + AloneMark;

    public static string Any(string form) => form + AnyMark;

    public static string Name(string key) => NameMark + key;

    /// <param name="token">No name key.</param>
    public static string FormOf(string token) => token.TrimEnd('^');

    public static IEnumerable<IndexToken> OfText(string text, string language)
    {
        foreach (var word in TextAnalysis.Of(text, language))
        {
            yield return new(word.Form, word.StandsAlone ? AloneMark : "", IsAtSamePlace: false);
            foreach (var key in word.NameKeys)
                yield return new(NameMark, key, IsAtSamePlace: true);
        }
    }

    /// <summary>A query has been analysed before it comes here: tokens stand apart by spaces.</summary>
    public static IEnumerable<IndexToken> OfQuery(string query)
    {
        foreach (var token in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var form = token.TrimEnd('~');
            yield return new(form, "", IsAtSamePlace: false);
            if (form.Length < token.Length)
                yield return new(form, AloneMark, IsAtSamePlace: true);
        }
    }
}

/// <summary>One entry of the index, in two pieces.</summary>
/// <param name="IsAtSamePlace">True for another way to find the word before it.</param>
internal readonly record struct IndexToken(string Start, string End, bool IsAtSamePlace)
{
    /// <summary>What follows is cut, in texts and in queries alike: no word is that long.</summary>
    private const int LongestPart = 2 * LetterFold.LongestWord;

    public const int MostLetters = 2 * LongestPart;

    /// <summary>A UTF-16 unit takes no more than three in UTF-8.</summary>
    public const int MostBytes = MostLetters * 3;

    /// <summary>Writes the token in UTF-8 and says how many bytes it took.</summary>
    /// <param name="bytes">At least <see cref="MostBytes"/>.</param>
    public int Write(Span<byte> bytes)
    {
        var length = Encoding.UTF8.GetBytes(Part(Start), bytes);
        return length + Encoding.UTF8.GetBytes(Part(End), bytes[length..]);
    }

    /// <summary>Copies its letters and says how many they are.</summary>
    /// <param name="letters">At least <see cref="MostLetters"/>.</param>
    public int CopyTo(Span<char> letters)
    {
        var start = Part(Start);
        start.CopyTo(letters);
        Part(End).CopyTo(letters[start.Length..]);
        return start.Length + Part(End).Length;
    }

    private static ReadOnlySpan<char> Part(string text) => text.AsSpan(0, Math.Min(text.Length, LongestPart));
}
