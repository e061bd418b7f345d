using System.Text.RegularExpressions;

namespace NewsCorpus.LemmaTables;

/// <summary>Links Russian participles, which the dictionary lists as adjectives, to an infinitive that it has too.</summary>
public static partial class Participles
{
    private static readonly string[] Endings = ["ный", "тый", "щий", "ший", "мый", "щийся", "шийся"];

    // Consonant of the participle's stem, consonant of the infinitive's: рождённый, родить.
    private static readonly (string Participle, string Infinitive)[] Alternations =
    [
        ("жд", "д"), ("жд", "з"), ("ж", "д"), ("ж", "з"), ("ж", "г"), ("ш", "с"), ("ч", "т"), ("ч", "к"), ("щ", "т"), ("щ", "ст"),
        ("вл", "в"), ("пл", "п"), ("бл", "б"), ("мл", "м"), ("фл", "ф"), ("ск", "ст"), ("", ""),
    ];

    /// <summary>The same forms, those of participles under their verb.</summary>
    public static IEnumerable<FormOf> Link(IReadOnlyCollection<FormOf> forms)
    {
        var sizes = forms.GroupBy(f => f.Base).ToDictionary(g => g.Key, g => g.Distinct().Count());
        var infinitives = sizes.Where(s => s.Value > 5 && Infinitive().IsMatch(s.Key)).Select(s => s.Key).ToHashSet();
        var verbs = sizes.Keys.Where(IsParticiple).ToDictionary(p => p, p => Candidates(p).FirstOrDefault(infinitives.Contains));
        return forms.Select(f => verbs.GetValueOrDefault(f.Base) is { } verb ? f with { Base = verb } : f);
    }

    private static bool IsParticiple(string word) => Endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Infinitives that the participle may come from, likeliest first.</summary>
    private static IEnumerable<string> Candidates(string participle)
    {
        var isReflexive = participle.EndsWith("ся", StringComparison.Ordinal);
        var plain = isReflexive ? participle[..^2] : participle;
        return PastPassive(plain).Concat(PastActive(plain)).Concat(Present(plain)).Select(verb => isReflexive ? verb + "ся" : verb);
    }

    private static IEnumerable<string> PastPassive(string word) => word switch
    {
        [.. var stem, 'а' or 'я', 'н', 'н', 'ы', 'й'] => [word[..(stem.Length + 1)] + "ть"],
        [.. var stem, 'е', 'н', 'н', 'ы', 'й'] => PastPassiveInEn(stem),
        [.. var stem, 'т', 'ы', 'й'] => [stem + "ть", stem + "еть"],
        _ => [],
    };

    private static IEnumerable<string> PastPassiveInEn(string stem)
    {
        foreach (var (participle, infinitive) in Alternations)
            if (stem.EndsWith(participle, StringComparison.Ordinal))
            {
                var verb = stem[..^participle.Length] + infinitive;
                foreach (var end in (string[])["ить", "еть", "сти", "ти", "чь"])
                    yield return verb + end;
            }
        if (stem is [.., 'д' or 'т'])
            yield return stem[..^1] + "сти";
        if (stem is [.., 'ч' or 'ж'])
            yield return stem[..^1] + "чь";
    }

    private static IEnumerable<string> PastActive(string word) => word switch
    {
        [.. var stem, 'в', 'ш', 'и', 'й'] => [stem + "ть"],
        [.. var stem, 'ш', 'и', 'й'] => [stem + "ти", stem + "сти", stem + "нуть", stem + "ть", stem[..^Math.Min(1, stem.Length)] + "сти"],
        _ => [],
    };

    private static IEnumerable<string> Present(string word) => word switch
    {
        [.. var stem, 'у', 'ю', 'щ', 'и', 'й'] => [stem + "уть", stem + "овать", stem + "евать", stem + "ывать"],
        [.. var stem, 'у', 'е', 'м', 'ы', 'й'] => [stem + "уть", stem + "овать", stem + "евать"],
        [.. var stem, 'ю', 'щ', 'и', 'й'] => [stem + "ть"],
        [.. var stem, 'е', 'м', 'ы', 'й'] => [stem + "ть"],
        [.. var stem, 'я' or 'а', 'щ', 'и', 'й'] => [stem + "ить", stem + "еть", stem + "ать"],
        [.. var stem, 'и', 'м', 'ы', 'й'] => [stem + "ить", stem + "еть", stem + "ать"],
        [.. var stem, 'у', 'щ', 'и', 'й'] => [stem + "ти", stem + "ть", stem + "ать", stem + "уть"],
        _ => [],
    };

    [GeneratedRegex("(ть|ти|чь|ться|тись|чься)$")]
    private static partial Regex Infinitive();
}
