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
    private readonly Dictionary<string, ArticlePerson> unknown = [];

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
        if (IsOneOfMany(i))
            return new() { First = i, End = i + 3, Kind = MentionKind.Role, Cases = Cases.Nominative, Agreement = Agreement.Person, AsSubject = Agreement.Person, Role = OneOfMany(i) };
        if (IsUnknownName(i))
            return OfUnknownName(i);
        if (IsForeign(i))
            return OfForeign(i);
        if (item.Is(WordClass.Pronoun))
            return new() { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = Cases.Nominative, Agreement = OfPronoun(item.Lower), AsSubject = OfPronoun(item.Lower) };
        if (item.IsNoun(NounClass.Generic))
            return new() { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = item.Info!.Noun!.Cases, Agreement = item.Info.Noun.Agreement, AsSubject = Unless(IsGoverned(i), item.Info.Noun.AsSubject) };
        if (item.IsNoun(NounClass.Body) || item.IsNoun(NounClass.Seat) && i > 0 && items[i - 1].IsCapital && IsAdjective(items[i - 1]))
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
        var isSubject = HasToAct(name.End, name.Cases) || (name.Cases & Cases.Nominative) != 0 && !IsGoverned(name.First) && !(name.Cases == Cases.Any && IsAttribute(name.First));
        return new()
        {
            First = name.First, End = name.End, Kind = MentionKind.Name, Cases = name.Cases, Agreement = name.Person.Gender,
            AsSubject = Unless(!isSubject, name.Person.Gender), Person = name.Person, Referent = name.Person,
        };
    }

    /// <summary>"Пескову пришлось": who has to act stands in the dative.</summary>
    private bool HasToAct(int end, Cases cases) => (cases & Cases.Dative) != 0 && end < items.Count && items[end] is { Gap: Gap.None } next && next.Is(WordClass.Impersonal);

    /// <summary>"кандидатура Керри": a name that does not decline, behind a noun, is its genitive.</summary>
    private bool IsAttribute(int first)
    {
        if (!lexicon.HasCases || first == 0 || items[first - 1].Sentence != items[first].Sentence || items[first].Gap != Gap.None || items[first - 1].IsMark)
            return false;
        var before = items[first - 1];
        return before.Info is null or { Noun.Class: not NounClass.Role, Verb: null } && before.Lower[^1] is not ('о' or 'ь') && !LooksLikeVerb(before)
            && (before.Info is null or { Class: WordClass.None }) && (!before.IsCapital || first == 1 || items[first - 2].Sentence != before.Sentence);
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
        var mustAct = HasToAct(end, name?.Cases ?? noun.Cases);
        var shared = name is null ? noun.Cases : (noun.Cases & name.Cases) is var both and not Cases.None ? both : noun.Cases;
        return new()
        {
            First = first, End = end, Kind = name is null ? MentionKind.Role : MentionKind.Name, Cases = shared, Agreement = name?.Person.Gender ?? noun.Agreement,
            AsSubject = mustAct ? name?.Person.Gender ?? Agreement.Person : Unless(IsGoverned(first) || (shared & Cases.Nominative) == 0, name is null ? noun.AsSubject : noun.AsSubject & (name.Person.Gender | Agreement.Neuter)), Person = name?.Person, Referent = name?.Person, Role = wording,
        };
    }

    /// <summary>"один из участников".</summary>
    private bool IsOneOfMany(int i) => i + 2 < items.Count && items[i].Lower is "один" or "одна" or "един" or "една" && items[i + 1].Lower is "из" or "от" && items[i + 1].Gap == Gap.None
        && i + 2 < items.Count && items[i + 2].IsNoun(NounClass.Role) && (items[i + 2].Info!.Noun!.Agreement & Agreement.Plural) != 0;

    private RoleWording OneOfMany(int i) => new(items[i + 2].Info!.Noun!.Lemma, null, [], items[i].Lower + " " + text[items[i + 1].Start..items[EndOfRole(i + 2, out _) - 1].End], false);

    /// <summary>A capitalised word that nothing else explains, at once beside a verb of speech: "сказал Петренко", "Туск заяви".</summary>
    private bool IsUnknownName(int i)
    {
        var item = items[i];
        if (item is not { IsCapital: true, IsAcronym: false, Info: null } || item.Text.Length < 4 || item.Lower[0] < 'а' || item.Lower.Contains('-', StringComparison.Ordinal))
            return false;
        var before = i > 0 && items[i - 1].Sentence == item.Sentence && item.Gap == Gap.None ? items[i - 1].Info?.Verb : null;
        var after = i + 1 < items.Count && items[i + 1].Sentence == item.Sentence && items[i + 1].Gap == Gap.None ? items[i + 1].Info?.Verb : null;
        return before is { Class: VerbClass.Say, IsAdverbial: false } && (before.Agreement & Agreement.Person) != 0 && !(i + 1 < items.Count && items[i + 1] is { IsCapital: true, Gap: Gap.None })
            || after is { Class: VerbClass.Say, IsAdverbial: false } && (after.Agreement & Agreement.Person) != 0 && (i == 0 || items[i - 1].Sentence != item.Sentence || item.Gap != Gap.None);
    }

    private Mention OfUnknownName(int i)
    {
        if (!unknown.TryGetValue(items[i].Text, out var person))
            unknown.Add(items[i].Text, person = new() { Name = items[i].Text, Catalogued = null });
        return new() { First = i, End = i + 1, Kind = MentionKind.Name, Cases = Cases.Nominative, Agreement = Agreement.Person, AsSubject = Agreement.Person, Person = person, Referent = person };
    }

    /// <summary>A name in foreign letters, outside brackets: most are of firms.</summary>
    private bool IsForeign(int i) => items[i] is { IsCapital: true, Info: null } && char.IsAsciiLetter(items[i].Text[0]) && (items[i].Gap & Gap.Bracket) == 0;

    private Mention OfForeign(int i)
    {
        var end = i + 1;
        while (end < items.Count && end - i < 6 && items[end] is { IsMark: false, Gap: Gap.None } && char.IsAsciiLetterOrDigit(items[end].Text[0]) && items[end].Sentence == items[i].Sentence)
            end++;
        return new()
        {
            First = i, End = end, Kind = MentionKind.Body, Cases = Cases.Any, Agreement = Agreement.Any, AsSubject = Unless(IsGoverned(i), Agreement.Any),
            Name = text[items[i].Start..items[end - 1].End], IsForeign = true,
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
        if (name is null && i + 1 < items.Count && items[i + 1] is { Gap: Gap.None, IsCapital: true, Info: null } && items[i + 1].Lower[0] >= 'а' && items[i + 1].Sentence == items[i].Sentence)
            return OfUnknownName(i + 1);
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
        var noun = items[head].Info!.Noun!;
        var before = Enumerable.Range(first, head - first).Select(i => Nominative(items[i].Text, noun.Lemma));
        var isPlural = noun.Agreement == Agreement.Plural;
        var lemma = isPlural ? items[head].Lower : first < head && !lexicon.HasCases ? items[head].Text : noun.Lemma;
        var rest = end > head + 1 ? " " + text[items[head + 1].Start..items[end - 1].End] : "";
        return Decapitalized(string.Join(' ', [.. before, lemma])) + rest;
    }

    private string Nominative(string adjective, string noun) => lexicon.HasCases ? RussianAdjective.Nominative(adjective, noun) : adjective;

    private static string Decapitalized(string wording) => char.ToLowerInvariant(wording[0]) + wording[1..];

    private Mention OfBody(int i, MentionKind kind)
    {
        var noun = items[i].Info!.Noun!;
        var end = i + 1;
        while (end < Math.Min(items.Count, i + 8) && Belongs(end) && (items[end].Is(WordClass.Place | WordClass.CountryAdjective) || items[end].IsNoun(NounClass.Body) || items[end].IsNoun(NounClass.Role)
            || items[end].IsMark && items[end].Gap == Gap.None && end == i + 1 || items[end].IsCapital || IsComplement(items[end]) || !lexicon.HasCases && items[end].Lower == "на"))
            end++;
        var rest = end > i + 1 ? " " + text[items[i + 1].Start..items[end - 1].End] : "";
        var first = FirstOfRole(i);
        var before = string.Concat(Enumerable.Range(first, i - first).Select(k => Nominative(items[k].Text, noun.Lemma) + " "));
        var lemma = !lexicon.HasCases ? items[i].Text : items[i].IsCapital ? char.ToUpperInvariant(noun.Lemma[0]) + noun.Lemma[1..] : noun.Lemma;
        return new()
        {
            First = first, End = end, Kind = kind, Cases = noun.Cases, Agreement = noun.Agreement, AsSubject = Unless(IsGoverned(first), noun.AsSubject),
            Name = before + (items[i].IsAcronym ? items[i].Text : lemma) + rest,
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
