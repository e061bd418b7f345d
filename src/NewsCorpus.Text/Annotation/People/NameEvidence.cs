using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>Tells people from places and organisations where no given name is known: by a role before, a verb of speech beside, or the surname alone later on.</summary>
internal sealed class NameEvidence(ArticlePeople people, IReadOnlyList<Item> items)
{
    private const int LongestClause = 10;
    private const int LongestTitle = 14;
    private const int HowFarNamesReturn = 600;

    /// <summary>The item with which the name of a person begins; null where the run names nobody.</summary>
    public int? FirstOfName(NameRun run)
    {
        var first = run.First;
        if (run.Length > 2 && (StartsSentence(first) || IsPlace(first) || IsOfThing(first)))
            first++;
        else if (IsPlace(first))
            return null;
        if (run.End - first is < 2 or > 3 || !LooksLikeName(first, run.End - 1))
            return null;
        return IsIntroduced(first) || IsTitled(first) || Speaks(first, run.End) || IsInClauseOfSpeech(first) || !StartsSentence(first) && ReturnsAlone(run.End - 1) ? first : null;
    }

    /// <summary>"молодая мама Екатерина", "патриарх Кирилл": a given name alone behind a role, of nobody whom the article names in full.</summary>
    public bool IsKnownByGivenName(int at) => people.Words.Of(items[at]) is { Given.Count: > 0, Text.Length: > 3 } word
        && Before(at) is { Info.Noun.Class: NounClass.Role } or { Info.Class: WordClass.Possessive }
        && !people.People.Any(p => word.CanBe(p.Name.Split(' ')[0]));

    private bool StartsSentence(int at) => at == 0 || items[at - 1].Sentence != items[at].Sentence;

    private Item? Before(int at) => StartsSentence(at) || items[at].Gap != Gap.None ? null : items[at - 1];

    /// <summary>"в Ислингтоне": what one is in is a place.</summary>
    private bool IsPlace(int first) => Before(first)?.Lower is "в" or "во" or "във";

    private bool LooksLikeName(int first, int last)
    {
        var isReversed = people.Words.Of(items[last]).Given.Count > 0 && people.Words.Of(items[first]).Given.Count == 0;
        return !isReversed && items[first].Lower[0] >= 'а' && items[last].Text.Length > 2 && !IsAdjective(items[first].Lower);
    }

    /// <summary>"Северная Ирландия", "Папа Римский": an adjective is no given name.</summary>
    private bool IsAdjective(string word) => word.Length > 4 && (people.Lexicon.HasCases
        ? word[^2..] is "ый" or "ий" or "ая" or "ое" or "ой" or "ую" or "ые" or "ие" || word[^3..] is "ого" or "его" or "ому" or "ему" or "ных" or "ным" or "вых" or "вым" || word[^4..] is "ских" or "ским"
        : word[^2..] is "ия" or "ят" or "та" or "то" or "те" || word[^3..] is "ска" or "ско" or "ски");

    /// <summary>"штата Мэн Дороти Уинслоу", "по Африке Фатумата Диарра": the first capital belongs to the noun or the preposition before it.</summary>
    private bool IsOfThing(int first) => people.Lexicon.HasCases && Before(first) is { IsMark: false, IsCapital: false } before && (before.Info is null || before.Is(WordClass.Preposition));

    private bool IsIntroduced(int first) => Before(first) is { Info.Noun.Class: NounClass.Role } or { Info.Class: WordClass.Possessive };

    /// <summary>"директор департамента внешних связей министерства экономики Арвидас Шимкунас": the noun of a role opens the phrase that the name closes.</summary>
    private bool IsTitled(int first)
    {
        if (Before(first) is not { IsMark: false } before || before.Is(WordClass.Preposition | WordClass.Conjunction))
            return false;
        for (var i = first - 1; i >= Math.Max(0, first - LongestTitle) && !StartsSentence(i + 1) && (items[i + 1].Gap & ~Gap.Other) == 0; i--)
            if (items[i].Info is { Noun: { Class: NounClass.Role } role })
                return (role.Agreement & Agreement.Singular) != 0;
            else if (items[i].Info?.Verb is not null || items[i].Is(WordClass.Relative | WordClass.That | WordClass.Pronoun))
                return false;
        return false;
    }

    private bool Speaks(int first, int end) =>
        Before(first)?.Info?.Verb is not null
        || end < items.Count && items[end] is { Info.Verb: not null, Gap: Gap.None or Gap.Comma } && items[end].Sentence == items[first].Sentence;

    /// <summary>«Q», объясняет 43-летняя испанка Альмудена Лара.</summary>
    private bool IsInClauseOfSpeech(int first)
    {
        if (Before(first) is not { } before || before.Is(WordClass.Preposition) || before.Info?.Noun is { Class: not NounClass.Role and not NounClass.Generic })
            return false;
        for (var i = first - 1; i > Math.Max(0, first - LongestClause) && !StartsSentence(i + 1) && (items[i + 1].Gap & (Gap.Comma | Gap.Colon)) == 0; i--)
            if (items[i].Info?.Verb is not null)
                return (items[i].Gap & Gap.Other) != 0; // a mark closes in front of the verb
        return false;
    }

    private bool ReturnsAlone(int surname)
    {
        var keys = people.Words.Of(items[surname]).Keys;
        for (var i = surname + 1; i < Math.Min(items.Count, surname + HowFarNamesReturn); i++)
            if (items[i] is { IsCapital: true, IsAcronym: false, Info: null } item && !items[i - 1].IsCapital && item.Text[0] == items[surname].Text[0]
                && people.Words.Of(item).Keys.Any(keys.Contains))
                return true;
        return false;
    }
}
