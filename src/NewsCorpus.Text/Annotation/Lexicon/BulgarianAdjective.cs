namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Tells Bulgarian adjectives by their suffix: the endings alone are those of nouns, too ("срещата", "комисия").</summary>
internal static class BulgarianAdjective
{
    private static readonly string[] Endings = ["ият", "ата", "ото", "ите", "ия", "а", "о", "и"];

    private static readonly string[] Suffixes = ["ск", "шк", "ичн", "ов", "ев", "ив", "чн", "лн", "рн", "тн", "дн", "жн", "шн", "вн", "мн", "пн", "сн", "зн", "бн", "нн", "кн", "щн", "рв"];

    public static bool Is(string word)
    {
        foreach (var ending in Endings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return HasSuffix(word.AsSpan(0, word.Length - ending.Length));
        return word.EndsWith("ен", StringComparison.Ordinal) || HasSuffix(word);
    }

    private static bool HasSuffix(ReadOnlySpan<char> stem)
    {
        foreach (var suffix in Suffixes)
            if (stem.Length > suffix.Length + 1 && stem.EndsWith(suffix, StringComparison.Ordinal))
                return true;
        return false;
    }
}
