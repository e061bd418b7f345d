using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Finds the phrases of a text that can speak: names with their roles, roles alone, pronouns, bodies, outlets, countries.</summary>
internal sealed class MentionFinder
{
    /// <summary>How far a name may stand behind the noun of its role: "глава министерства иностранных дел Украины Павел Климкин".</summary>
    private const int LongestRole = 12;

    private readonly string text;
    private readonly IReadOnlyList<Item> items;
    private readonly LanguageLexicon lexicon;
    private readonly Dictionary<int, NameMention> names;
    private readonly List<Mention> found = [];

    private MentionFinder(string text, IReadOnlyList<Item> items, IEnumerable<NameMention> names, LanguageLexicon lexicon)
    {
        (this.text, this.items, this.lexicon) = (text, items, lexicon);
        this.names = names.ToDictionary(n => n.First);
    }

    /// <summary>In the order of the text, without overlaps.</summary>
    public static List<Mention> Find(string text, IReadOnlyList<Item> items, IEnumerable<NameMention> names, LanguageLexicon lexicon)
    {
        var finder = new MentionFinder(text, items, names, lexicon);
        for (var i = 0; i < items.Count; i++)
            if (finder.At(i) is { } mention)
            {
                finder.found.Add(mention);
                i = mention.End - 1;
            }
        return finder.found;
    }

    private Mention? At(int i)
    {
        var item = items[i];
        if (item.IsMark)
            return null;
        if (names.TryGetValue(i, out var name))
            return OfName(name);
        if (item.IsNoun(NounClass.Role) && item.Info?.Verb is null)
            return OfRole(i);
        if (item is { Info: null, IsCapital: false } && FollowsVerb(i) && lexicon.NamesPeople(item.Lower) is var number and not Agreement.None)
            return OfUnknownRole(i, number);
        if (item.Is(WordClass.Pronoun))
            return new() { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = Cases.Nominative, Agreement = OfPronoun(item.Lower), AsSubject = OfPronoun(item.Lower) };
        if (item.IsNoun(NounClass.Generic))
            return new() { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = item.Info!.Noun!.Cases, Agreement = item.Info.Noun.Agreement, AsSubject = Unless(IsGoverned(i), item.Info.Noun.AsSubject) };
        if (item.IsNoun(NounClass.Body))
            return OfBody(i, MentionKind.Body);
        if (item.IsNoun(NounClass.Media))
            return OfBody(i, MentionKind.Media);
        if (item.Info is { Country: not null } info && info.Is(WordClass.Place) && !info.Is(WordClass.CountryAdjective))
            return new() { First = i, End = i + 1, Kind = MentionKind.Country, Cases = Cases.Any, Agreement = Agreement.Any, AsSubject = Unless(IsGoverned(i), Agreement.Any), Name = item.Text };
        return null;
    }

    private static Agreement OfPronoun(string pronoun) => pronoun switch
    {
        "он" or "той" => Agreement.Masculine,
        "она" or "тя" => Agreement.Feminine,
        _ => Agreement.Plural,
    };

    private Mention OfName(NameMention name)
    {
        if (RoleAfter(name.End) is { } role)
            AddRole(name.Person, role);
        return new()
        {
            First = name.First, End = name.End, Kind = MentionKind.Name, Cases = name.Cases, Agreement = name.Person.Gender,
            AsSubject = Unless(IsGoverned(name.First) || (name.Cases & Cases.Nominative) == 0, name.Person.Gender), Person = name.Person, Referent = name.Person,
        };
    }

    /// <summary>"Мария Захарова, официальный представитель МИД, …"</summary>
    private RoleWording? RoleAfter(int end)
    {
        if (end >= items.Count || items[end].Gap != Gap.Comma)
            return null;
        for (var i = end; i < Math.Min(items.Count, end + 4) && items[i].Sentence == items[end].Sentence && (i == end || items[i].Gap == Gap.None); i++)
            if (items[i].IsNoun(NounClass.Role) && (items[i].Info!.Noun!.Cases & Cases.Nominative) != 0)
                return Wording(i, EndOfRole(i, out _));
            else if (items[i].Info is { Verb: not null } || items[i].Is(WordClass.Preposition | WordClass.Relative | WordClass.That | WordClass.Conjunction | WordClass.Pronoun))
                return null;
        return null;
    }

    private Mention OfRole(int head)
    {
        var noun = items[head].Info!.Noun!;
        var end = EndOfRole(head, out var name);
        var wording = Wording(head, name?.First ?? end);
        var first = FirstOfRole(head);
        if (name is not null)
            AddRole(name.Person, wording);
        var shared = name is null ? noun.Cases : (noun.Cases & name.Cases) is var both and not Cases.None ? both : noun.Cases;
        return new()
        {
            First = first, End = end, Kind = name is null ? MentionKind.Role : MentionKind.Name, Cases = shared, Agreement = name?.Person.Gender ?? noun.Agreement,
            AsSubject = Unless(IsGoverned(first) || (shared & Cases.Nominative) == 0, name is null ? noun.AsSubject : noun.AsSubject & (name.Person.Gender | Agreement.Neuter)), Person = name?.Person, Referent = name?.Person, Role = wording,
        };
    }

    /// <summary>A verb of speech stands shortly before, in the same clause.</summary>
    private bool FollowsVerb(int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 4) && items[j].Sentence == items[i].Sentence && (items[j + 1].Gap & ~Gap.Other) == 0; j--)
            if (items[j].Info?.Verb is { IsAdverbial: false })
                return true;
            else if (items[j].Is(WordClass.Preposition) || items[j].IsMark)
                return false;
        return false;
    }

    private Mention OfUnknownRole(int i, Agreement number)
    {
        var first = FirstOfRole(i);
        var name = names.GetValueOrDefault(i + 1) is { } n && items[i + 1].Gap == Gap.None && (n.Cases & Cases.Nominative) != 0 ? n : null;
        var end = name?.End ?? i + 1;
        return new()
        {
            First = first, End = end, Kind = name is null ? MentionKind.Role : MentionKind.Name, Cases = Cases.Nominative, Agreement = name?.Person.Gender ?? number,
            AsSubject = name?.Person.Gender ?? number, Person = name?.Person, Referent = name?.Person, Role = new(items[i].Lower, null, [], items[i].Lower, false),
        };
    }

    private static void AddRole(ArticlePerson person, RoleWording role)
    {
        if (!role.IsFormer)
            person.Roles.Add(new(role.Kind, role.Head, role.Countries));
    }

    /// <summary>Where the phrase ends, and the name that bears the role if one follows.</summary>
    private int EndOfRole(int head, out NameMention? name)
    {
        name = null;
        var end = head + 1;
        bool nested = false, unbroken = true;
        for (var i = head + 1; i < Math.Min(items.Count, head + LongestRole) && Belongs(i); i++)
        {
            if (names.TryGetValue(i, out var candidate))
            {
                if (Bears(head, candidate, nested))
                {
                    name = candidate;
                    return candidate.End;
                }
                i = candidate.End - 1;
                end = candidate.End;
                continue;
            }
            var item = items[i];
            if (item.IsNoun(NounClass.Role) && !item.IsMark)
            {
                if (lexicon.HasCases && (item.Info!.Noun!.Cases & ~Cases.Nominative) == 0)
                    break;
                nested = true;
            }
            if (LooksLikeVerb(item))
                break;
            var completes = item.Info is { Country: not null } || item.IsNoun(NounClass.Body) || item.IsNoun(NounClass.Role) || item.IsCapital || IsComplement(item);
            if (completes && unbroken)
                end = i + 1;
            unbroken &= completes || item.IsMark || item.Lower != "и" && item.Is(WordClass.Preposition) || IsAdjective(item);
        }
        return end;
    }

    private bool Bears(int head, NameMention name, bool nested)
    {
        var noun = items[head].Info!.Noun!;
        if (items[name.First - 1].Lower == "и")
            return false;
        if (!lexicon.HasCases)
            return !nested && (noun.Agreement & name.Person.Gender) != 0 && !items[name.First - 1].Is(WordClass.Preposition);
        return (noun.Cases & name.Cases) != 0 && (noun.Agreement & Agreement.Person) != 0 && !items[name.First - 1].Is(WordClass.Preposition) && !(nested && (noun.Cases & Cases.Nominative) == 0);
    }

    private bool Belongs(int i)
    {
        var item = items[i];
        if (item.Sentence != items[i - 1].Sentence || item.Gap is not (Gap.None or Gap.Other or Gap.Bracket))
            return false;
        return item.IsMark || names.ContainsKey(i) || item.Info is not { } info || info.Verb is null && (item.Lower == "и" || !info.Is(WordClass.Relative | WordClass.That | WordClass.Pronoun | WordClass.Conjunction));
    }

    /// <summary>A finite verb or an infinitive, by its ending; Bulgarian endings do not tell.</summary>
    private bool LooksLikeVerb(Item item)
    {
        if (!lexicon.HasCases || item.IsMark || item.IsCapital || item.Info is not null || item.Lower.Length < 4)
            return false;
        var w = item.Lower;
        return w[^2..] is "ть" or "ся" or "сь" or "ет" or "ит" or "ут" or "ют" or "ят" or "ал" or "ил" or "ел" or "ла" or "ло" or "ли" or "жно";
    }

    /// <summary>A word of the kind that completes a role: genitives and adjectives, by their endings.</summary>
    private static bool IsComplement(Item item) => item.Lower.Length > 3 && item.Info is null or { Class: WordClass.None, Verb: null } && item.Lower.Length > 3
        && (item.Lower.EndsWith("ых", StringComparison.Ordinal) || item.Lower.EndsWith("их", StringComparison.Ordinal) || item.Lower.EndsWith("ого", StringComparison.Ordinal)
            || item.Lower.EndsWith("ства", StringComparison.Ordinal) || item.Lower.EndsWith("дел", StringComparison.Ordinal) || item.Lower.EndsWith("ской", StringComparison.Ordinal)
            || item.Lower.EndsWith("ите", StringComparison.Ordinal) || item.Lower.EndsWith("ото", StringComparison.Ordinal));

    /// <summary>Adjectives before the noun belong to it: "официальный представитель", "британският премиер".</summary>
    private int FirstOfRole(int head)
    {
        var first = head;
        while (first > 0 && head - first < 4 && items[first].Gap == Gap.None && items[first - 1].Sentence == items[head].Sentence && IsAdjective(items[first - 1])
            && (found.Count == 0 || found[^1].End <= first - 1))
            first--;
        return first;
    }

    private bool IsAdjective(Item item)
    {
        if (item.IsMark || item.Info is { Verb: not null } or { Noun: not null } || item.Is(WordClass.Preposition | WordClass.Relative | WordClass.That | WordClass.Conjunction | WordClass.Pronoun))
            return false;
        var w = item.Lower;
        return item.Is(WordClass.CountryAdjective | WordClass.Former) || w.Length > 4 && (lexicon.HasCases
            ? w[^2..] is "ый" or "ий" or "ой" or "ая" or "ым" or "им" or "го" or "му" or "ые" or "ых" or "их"
            : w[^2..] is "ят" or "ия" or "ки" or "на" or "та" or "ни" or "ен" or "ов" or "ши");
    }

    private RoleWording Wording(int head, int end)
    {
        var first = FirstOfRole(head);
        var around = Enumerable.Range(first, end - first).Where(i => i != head && !items[i].IsMark).ToList();
        var lemma = items[head].Info!.Noun!.Lemma;
        var countries = around.Prepend(head).Select(i => items[i].Info?.Country).OfType<string>().Distinct().ToList();
        var isFormer = around.Any(i => items[i].Is(WordClass.Former)) || lemma.StartsWith("экс", StringComparison.Ordinal) || lemma.StartsWith("екс", StringComparison.Ordinal);
        return new(lemma, lexicon.Offices.KindOf(lemma, [.. around.Select(i => items[i].Lower)]), countries, Display(first, head, end), isFormer);
    }

    private string Display(int first, int head, int end)
    {
        var before = Enumerable.Range(first, head - first).Select(i => Nominative(items[i].Text));
        var noun = items[head].Info!.Noun!;
        var isPlural = noun.Agreement == Agreement.Plural;
        var lemma = isPlural ? items[head].Lower : first < head && !lexicon.HasCases ? items[head].Text : noun.Lemma;
        var rest = end > head + 1 ? " " + text[items[head + 1].Start..items[end - 1].End] : "";
        return Decapitalized(string.Join(' ', [.. before, lemma])) + rest;
    }

    /// <summary>An adjective before a masculine role, in the nominative.</summary>
    private string Nominative(string adjective)
    {
        if (!lexicon.HasCases)
            return adjective;
        foreach (var (ending, nominative) in new[] { ("ого", "ый"), ("его", "ий"), ("ому", "ый"), ("ему", "ий"), ("ым", "ый"), ("им", "ий") })
            if (adjective.EndsWith(ending, StringComparison.Ordinal))
                return adjective[..^ending.Length] + (nominative == "ый" && adjective[^(ending.Length + 1)] is 'к' or 'г' or 'х' ? "ий" : nominative);
        return adjective;
    }

    private static string Decapitalized(string wording) => char.ToLowerInvariant(wording[0]) + wording[1..];

    private Mention OfBody(int i, MentionKind kind)
    {
        var noun = items[i].Info!.Noun!;
        var end = i + 1;
        while (end < Math.Min(items.Count, i + 8) && Belongs(end) && (items[end].Is(WordClass.Place | WordClass.CountryAdjective) || items[end].IsNoun(NounClass.Body) || items[end].IsNoun(NounClass.Role)
            || items[end].IsMark && kind == MentionKind.Media || items[end].IsCapital || IsComplement(items[end]) || !lexicon.HasCases && items[end].Lower == "на"))
            end++;
        var rest = end > i + 1 ? " " + text[items[i + 1].Start..items[end - 1].End] : "";
        var lemma = items[i].IsCapital ? char.ToUpperInvariant(noun.Lemma[0]) + noun.Lemma[1..] : noun.Lemma;
        return new()
        {
            First = i, End = end, Kind = kind, Cases = noun.Cases, Agreement = noun.Agreement, AsSubject = Unless(IsGoverned(i), noun.AsSubject),
            Name = (items[i].IsAcronym ? items[i].Text : lemma) + rest,
        };
    }

    private static Agreement Unless(bool forbidden, Agreement agreement) => forbidden ? Agreement.None : agreement;

    /// <summary>After a preposition, or joined by "and" to a phrase after one.</summary>
    private bool IsGoverned(int first)
    {
        if (found.Count > 0 && found[^1].End == first - 1 && !found[^1].CanBeSubject && items[first - 1].Lower == "и" && items[first].Gap == Gap.None)
            return true;
        for (var i = first - 1; i >= Math.Max(0, first - 3) && items[i].Sentence == items[first].Sentence && items[i + 1].Gap == Gap.None; i--)
            if (items[i].Is(WordClass.Preposition))
                return true;
            else if (!IsAdjective(items[i]))
                return false;
        return false;
    }
}
