using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Annotation.Reading;

/// <summary>A written word and what the lexicon knows of it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">Lower case, ё as е.</param>
/// <param name="Info">Null where the lexicon does not know it.</param>
internal sealed record Spelling(string Text, string Lower, WordInfo? Info);

/// <summary>The distinct words of one article: most words return, and each is looked up once.</summary>
internal sealed class Spellings
{
    private readonly LanguageLexicon lexicon;
    private readonly Dictionary<string, Spelling> known = [];
    private readonly Dictionary<string, Spelling>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Spellings(LanguageLexicon lexicon) => (this.lexicon, bySpan) = (lexicon, known.GetAlternateLookup<ReadOnlySpan<char>>());

    public Spelling Of(ReadOnlySpan<char> word)
    {
        if (bySpan.TryGetValue(word, out var spelling))
            return spelling;
        var text = word.ToString();
        var lower = LowerOf(text);
        return known[text] = new(text, lower, lexicon.Find(lower) ?? OfPart(lower, text[0]));
    }

    private static string LowerOf(string word) => !word.AsSpan().ContainsAnyExceptInRange('а', 'я') ? word : string.Create(word.Length, word, static (lower, from) =>
    {
        for (var i = 0; i < lower.Length; i++)
            lower[i] = from[i] is 'ё' or 'Ё' ? 'е' : CharacterTable.ToLower(from[i]);
    });

    /// <summary>"женщины-мусульманки" is what its last part is, "компания-перевозчик" what its first is; a name with a hyphen is neither.</summary>
    private WordInfo? OfPart(string lower, char first)
    {
        if (!char.IsLower(first) || lower.LastIndexOf('-') is not (> 0 and var hyphen))
            return null;
        return lexicon.Find(lower.AsSpan(hyphen + 1)) is { Noun: not null } last ? last : lexicon.Find(lower.AsSpan(0, hyphen)) is { Noun: not null } head ? head : null;
    }
}
