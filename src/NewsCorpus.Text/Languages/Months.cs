using System.Collections.Frozen;

namespace NewsCorpus.Text.Languages;

/// <summary>
/// Names of months in all their forms, all languages in one table (no form means different months in two of them).
/// Own tables, because .NET's depend on the ICU version and lack the cases and the short forms that pages use.
/// </summary>
public static class Months
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        LanguageData.Folders.Values.SelectMany(Forms).DistinctBy(form => form.Word)
            .ToFrozenDictionary(form => form.Word, form => form.Number, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; null where the word is no month.</summary>
    public static int? Number(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out var number) ? number : null;

    private static IEnumerable<(string Word, int Number)> Forms(string language) =>
        LanguageData.Lines(language, "months.txt").SelectMany((line, i) => line.Split(' ').Select(word => (word, i + 1)));
}
