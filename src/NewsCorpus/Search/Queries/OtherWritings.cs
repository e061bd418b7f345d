using System.Text;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Queries;

/// <summary>What a word in Latin letters may have been meant to be in Cyrillic ones: typed with the other keyboard switched on, or spelled by sound.</summary>
internal static class OtherWritings
{
    // The keys of a Russian keyboard, row by row. Bulgarians type by sound, or with a layout that few use.
    private const string LatinKeys = "qwertyuiopasdfghjklzxcvbnm" + Signs;
    private const string CyrillicKeys = "йцукенгшщзфывапролдячсмить" + "хъжэбюёхъжэбюё";

    /// <summary>What keys of seven Cyrillic letters write on the other keyboard, without and with shift.</summary>
    private const string Signs = "[];',.`{}:\"<>~";

    // The longest first. English press usage; where Russian and Bulgarian differ, the Russian reading: spelling repairs do the rest.
    private static readonly (string Latin, string Cyrillic)[] Sounds =
    [
        ("shch", "щ"), ("sht", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ya", "я"), ("ye", "е"),
        ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("j", "й"), ("k", "к"), ("l", "л"),
        ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"), ("y", "ы"),
        ("x", "кс"), ("q", "к"),
    ];

    /// <summary>None for a word that is not all Latin.</summary>
    /// <param name="form">Folded.</param>
    public static IEnumerable<string> Of(string form) => form.All(c => MixedScript.IsLatin(c)) ? [OnTheOtherKeyboard(form), BySound(form)] : [];

    /// <summary>A whole query as the same keys write it on the other keyboard. Null where it has other letters than Latin ones, or no sign that is a letter there: then <see cref="Of"/> has its words.</summary>
    public static string? OfKeys(string query) =>
        query.Any(Signs.Contains) && query.Any(char.IsLetter) && query.Where(char.IsLetter).All(char.IsAsciiLetter) ? OnTheOtherKeyboard(query.ToLowerInvariant()) : null;

    private static string OnTheOtherKeyboard(string form) =>
        string.Concat(form.Select(letter => LatinKeys.IndexOf(letter) is var key and >= 0 ? CyrillicKeys[key] : letter));

    private static string BySound(string form)
    {
        var word = new StringBuilder();
        for (var at = 0; at < form.Length;)
        {
            var (latin, cyrillic) = Array.Find(Sounds, sound => form.AsSpan(at).StartsWith(sound.Latin, StringComparison.Ordinal));
            word.Append(cyrillic ?? form[at..(at + 1)]);
            at += latin?.Length ?? 1;
        }
        return word.ToString();
    }
}
