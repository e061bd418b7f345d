using System.Collections.Frozen;

namespace NewsCorpus.Text.Languages;

/// <summary>Words around dates, by what they say of them (<c>dates.txt</c>); all languages in one table.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, (DateWord Meaning, string Language)[]>.AlternateLookup<ReadOnlySpan<char>> Entries =
        LanguageData.Folders.Values.SelectMany(Read).GroupBy(entry => entry.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(word => word.Key, word => word.Select(entry => (entry.Meaning, entry.Language)).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Has the word this meaning in any language?</summary>
    public static bool Means(ReadOnlySpan<char> word, DateWord meaning) => Of(word).Select(entry => entry.Meaning).Contains(meaning);

    /// <summary>What the word says of dates; the same word may be an hour in one language and a year in another.</summary>
    public static IReadOnlyList<(DateWord Meaning, string Language)> Of(ReadOnlySpan<char> word) => Entries.TryGetValue(word, out var entries) ? entries : [];

    /// <summary>Behind a day of the week that follows a date ("28 ноября 2011, понедельник"), else where it was.</summary>
    public static int EndOfWeekday(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or ',' or '(' or '\u00a0')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && CharacterTable.IsLetter(text[end]))
        {
            end++;
        }

        return end > start && Means(text.AsSpan(start..end), DateWord.Weekday) ? end + (end < text.Length && text[end] == ')' ? 1 : 0) : at;
    }

    private static IEnumerable<(string Word, DateWord Meaning, string Language)> Read(string language) => LanguageData.Lines(language, "dates.txt").Select(line => line.Split(' '))
        .SelectMany(words => words.Skip(1).Select(word => (word, Enum.Parse<DateWord>(words[0].Replace("-", ""), ignoreCase: true), language)));
}

/// <summary>What a word says of a date.</summary>
internal enum DateWord
{
    Today,
    Yesterday,
    DayBefore,

    /// <summary>Behind a number of minutes or hours.</summary>
    Ago,

    /// <summary>Before a number of minutes or hours.</summary>
    Before,
    Minute,
    Hour,
    Published,
    Updated,
    Weekday,
}
