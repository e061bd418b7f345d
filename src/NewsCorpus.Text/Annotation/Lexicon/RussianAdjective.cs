namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>An adjective in the nominative beside its noun: "официального представителя" → "официальный представитель".</summary>
internal static class RussianAdjective
{
    private static readonly string[] Hard = ["ого", "ому", "ым", "ом", "ой", "ую", "ою"];
    private static readonly string[] Soft = ["его", "ему", "им", "ем", "ей", "юю"];

    /// <param name="adjective">In any case, singular.</param>
    /// <param name="noun">Nominative of the noun, whose ending tells the gender.</param>
    public static string Nominative(string adjective, string noun)
    {
        if (Hard.FirstOrDefault(Ends) is { } hard)
            return adjective[..^hard.Length] + Ending(noun, adjective[^(hard.Length + 1)] is 'к' or 'г' or 'х' ? "ий" : "ый", "ая", "ое");
        if (Soft.FirstOrDefault(Ends) is { } soft)
            return adjective[..^soft.Length] + Ending(noun, "ий", adjective[^(soft.Length + 1)] is 'к' or 'г' or 'х' ? "ая" : "яя", "ее");
        return adjective;

        bool Ends(string ending) => adjective.Length > ending.Length + 2 && adjective.EndsWith(ending, StringComparison.Ordinal);
    }

    private static string Ending(string noun, string masculine, string feminine, string neuter) => noun[^1] switch
    {
        'а' or 'я' => feminine,
        'о' or 'е' => neuter,
        _ => masculine,
    };
}
