namespace NewsCorpus.Linking;

/// <summary>A place where something happens: found in any case form ("Рейкьявик" in "Рейкьявике"), and only where the text says "in" it.</summary>
/// <remarks>Without the preposition a capital is mostly its government: "Москва и Вашингтон договорились".</remarks>
public sealed class PlaceName
{
    // Case endings of Russian and Bulgarian nouns that place names take; the empty one is the stem itself.
    private static readonly HashSet<string> Endings =
        ["", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям", "ах", "ях", "ия", "ии", "ию"];

    private static readonly HashSet<string> Prepositions = new(["в", "во", "във", "у", "in", "at"], StringComparer.OrdinalIgnoreCase);

    // "в исландском городе Рейкьявике"
    private const int WordsBetween = 2;

    private readonly string _stem;

    public PlaceName(string name)
    {
        var stem = name.TrimEnd('а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь', 'й');
        _stem = stem.Length >= 3 ? stem : name;
    }

    /// <summary>The name as the text writes it and its offset, where the text first says "in" it; null where it does not.</summary>
    public (string Name, int At)? FindIn(string text)
    {
        for (var at = text.IndexOf(_stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(_stem, at + 1, StringComparison.Ordinal))
        {
            var end = at + _stem.Length;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (Endings.Contains(text[(at + _stem.Length)..end]) && FollowsPreposition(text, at)) return (text[at..end], at);
        }
        return null;
    }

    private static bool FollowsPreposition(string text, int at)
    {
        for (var words = 0; words <= WordsBetween && at > 0 && text[at - 1] is ' ' or '\u00a0'; words++)
        {
            var end = at - 1;
            for (at = end; at > 0 && char.IsLetter(text[at - 1]);) at--;
            if (Prepositions.Contains(text[at..end])) return true;
        }
        return false;
    }
}
