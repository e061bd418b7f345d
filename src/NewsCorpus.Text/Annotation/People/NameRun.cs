using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>Neighbouring capitalised words that may be a name, <c>[First, End)</c> in items.</summary>
internal readonly record struct NameRun(int First, int End)
{
    public int Length => End - First;
}

/// <summary>Finds runs of capitalised words that are nothing else that the lexicon knows.</summary>
internal static class NameRuns
{
    private static readonly HashSet<string> Particles = ["де", "фон", "ван", "дер", "бин", "аль", "эль", "ал", "да", "ди", "дель", "ла", "ле", "дос", "тен", "ибн", "бен"];

    public static IEnumerable<NameRun> Of(IReadOnlyList<Item> items, WordsOfNames words)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!CanBeName(items[i], words))
                continue;
            var end = i + 1;
            while (end < items.Count && Continues(items, end, words))
                end += CanBeName(items[end], words) ? 1 : 2;
            yield return new(i, Math.Min(end, items.Count));
            i = end - 1;
        }
    }

    private static bool Continues(IReadOnlyList<Item> items, int at, WordsOfNames words)
    {
        var item = items[at];
        if (!Joins(items[at - 1], item))
            return false;
        return CanBeName(item, words)
            || Particles.Contains(item.Text) && at + 1 < items.Count && Joins(item, items[at + 1]) && CanBeName(items[at + 1], words);
    }

    private static bool Joins(Item before, Item item) =>
        !item.IsMark && item.Sentence == before.Sentence && item.Text[0] >= 'А' == before.Text[0] >= 'А' && item.Gap == (IsInitial(before) ? Gap.Stop : Gap.None);

    public static bool IsInitial(Item item) => item.IsCapital && (item.Text.Length == 1 || item.Text == "Дж");

    /// <summary>"ВИЧ-инфекция".</summary>
    private static bool IsCompoundOfAcronym(string word) => word.Length > 3 && char.IsUpper(word[1]) && word.Contains('-', StringComparison.Ordinal);

    private static bool CanBeName(Item item, WordsOfNames words)
    {
        if (!item.IsCapital || item.IsAcronym || char.IsAsciiDigit(item.Text[^1]) || IsCompoundOfAcronym(item.Text))
            return false;
        return IsInitial(item) || item.Info is null or { GivenName: not null } || item.Info is { Class: WordClass.None, Verb: null, Noun: null, Country: null }
            || item.Gap == Gap.None && item.Info is { Verb: not null, Noun: null, Class: WordClass.None } || words.Of(item).Given.Count > 0 && item.Info is { Noun: null, Country: null };
    }
}
