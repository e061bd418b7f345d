using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>What a word that the lexicon does not know may be, by its ending.</summary>
internal sealed class WordShapes(LanguageLexicon lexicon)
{
    private const WordClass Parting = WordClass.Relative | WordClass.That | WordClass.Pronoun | WordClass.Conjunction;

    /// <summary>A relative, a conjunction or a pronoun: no phrase goes on behind it.</summary>
    public static bool PartsClauses(Item item) => item.Is(Parting);

    public bool IsAdjective(Item item)
    {
        if (item.IsMark || item.Info is { Verb: not null } or { Noun: not null } || item.Is(WordClass.Preposition) || PartsClauses(item))
            return false;
        return item.Is(WordClass.CountryAdjective | WordClass.Former) || item.Lower.Length > 4 && EndsLikeAdjective(item.Lower);
    }

    private bool EndsLikeAdjective(string word) => lexicon.HasCases
        ? word.EndsWith("ском", StringComparison.Ordinal) || word[^2..] is "ый" or "ий" or "ой" or "ая" or "ым" or "им" or "го" or "му" or "ые" or "ых" or "их"
        : BulgarianAdjective.Is(word);

    /// <summary>A finite verb or an infinitive; Bulgarian endings do not tell.</summary>
    public bool LooksLikeVerb(Item item) => item is { IsMark: false, IsCapital: false, Info: null } && lexicon.EndsLikeVerb(item.Lower);

    /// <summary>A noun that is nobody's role; adverbs end in -о.</summary>
    public bool LooksLikeNoun(Item item) =>
        !item.IsMark && item.Info is null or { Class: WordClass.None, Verb: null, Noun.Class: not NounClass.Role } or { Class: WordClass.None, Verb: null, Noun: null }
        && !(lexicon.HasCases && item.Lower[^1] is 'о' or 'ь') && !LooksLikeVerb(item);

    /// <summary>A word that completes the noun of a role or a body: genitives and adjectives.</summary>
    public bool Completes(Item item)
    {
        if (item.Info?.Noun is { Class: NounClass.Body or NounClass.Role } noun)
            return !lexicon.HasCases || noun.Cases != Cases.Nominative;
        if (item.Info is { Country: not null } || item.IsCapital)
            return true;
        return item.Info is null or { Class: WordClass.None or WordClass.AlsoNamed, Verb: null } && item.Lower.Length > 3
            && (item.Lower[^2..] is "ых" or "их" || item.Lower[^3..] is "ого" or "дел" or "ите" or "ото" || item.Lower[^4..] is "ства" or "ской" || IsGenitive(item));
    }

    private bool IsGenitive(Item item) => lexicon.HasCases
        && (item.Info?.Noun is { } noun ? (noun.Cases & (Cases.Genitive | Cases.Nominative)) == Cases.Genitive : LooksLikeNoun(item) && (item.Lower[^1] is 'а' or 'я' or 'ы' or 'и' || item.Lower[^2..] is "ов" or "ев" or "ей"));
}
