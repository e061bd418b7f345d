using System.Collections.Frozen;
using System.Text;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>Folds a Cyrillic spelling to sounds.</summary>
/// <remarks>The alphabet of sounds: J = дж, Z = ж, S = ш, C = ч, c = ц, otherwise the Latin letter that sounds so.</remarks>
public static class CyrillicSounds
{
    private const string Vowels = "аеиоуыэюяъьіїєё";

    private static readonly (string From, string To)[] Groups =
    [
        ("дж", "џ"), ("дз", "ц"), ("цз", "ц"), ("нг", "н"), ("ье", "е"), ("йо", "о"), ("ьо", "о"), ("тц", "ц"), ("тс", "ц"),
    ];

    private static readonly FrozenDictionary<char, char> Letters =
        "абвгґѓдеёєжзѕиіїйјкќлљмнњопрстуўфхцчшщыэюяъђћџәқғңөұүһ".Zip("abvgggdeeeZzziiiyykkllmnnoprstuufhcCSSieuaaJCJakgnouuh")
            .ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The sounds of a word in lower case; letters of no sound (ь) and everything that is no letter are left out.</summary>
    public static string Of(string word)
    {
        foreach (var (from, to) in Groups)
            word = word.Replace(from, to, StringComparison.Ordinal);
        var sounds = new StringBuilder(word.Length);
        var previous = '\0';
        foreach (var letter in word)
        {
            if ("яюєї".Contains(letter) && (previous == '\0' || Vowels.Contains(previous)))
                sounds.Append('y');
            if (Letters.TryGetValue(letter, out var sound))
                sounds.Append(sound);
            previous = letter;
        }
        return sounds.ToString();
    }
}
