namespace NewsCorpus.Linking;

/// <summary>A place name that is found in any case form: "Рейкьявик" in "Рейкьявике", "Женева" in "Женеве".</summary>
public sealed class PlaceName
{
    // Case endings of Russian and Bulgarian nouns that place names take; the empty one is the stem itself.
    private static readonly HashSet<string> Endings =
        ["", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям", "ах", "ях", "ия", "ии", "ию"];

    private readonly string _stem;

    public PlaceName(string name)
    {
        var stem = name.TrimEnd('а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь', 'й');
        _stem = stem.Length >= 3 ? stem : name;
    }

    /// <summary>The name as the text writes it, at its first occurrence; null where the text does not name the place.</summary>
    public string? FindIn(string text)
    {
        for (var at = text.IndexOf(_stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(_stem, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsLetter(text[at - 1])) continue;
            var end = at + _stem.Length;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (Endings.Contains(text[(at + _stem.Length)..end])) return text[at..end];
        }
        return null;
    }
}
