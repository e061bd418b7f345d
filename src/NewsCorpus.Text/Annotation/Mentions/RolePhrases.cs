using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Reads the phrase of a role: "глава министерства иностранных дел Исландии Эйнар Магнуссон".</summary>
internal sealed class RolePhrases(Surroundings around)
{
    /// <summary>How many words a name may stand behind the noun of its role; titles of officials in the truth set stay under it.</summary>
    private const int Longest = 12;

    private readonly IReadOnlyList<Item> items = around.Items;
    private readonly RoleBearers bearers = new(around);

    public Mention At(int head)
    {
        var noun = items[head].Info!.Noun!;
        var (end, name) = EndOf(head);
        var role = Wording(head, name?.First ?? end);
        if (name is not null)
            AddTo(name.Person, role);
        var first = around.FirstAdjective(head);
        var cases = name is not null && (noun.Cases & name.Cases) is var both and not Cases.None ? both : noun.Cases;
        return new()
        {
            First = first,
            End = end,
            Kind = name is null ? MentionKind.Role : MentionKind.Name,
            Cases = cases,
            Agreement = name?.Person.Gender ?? noun.Agreement,
            AsSubject = AsSubject(first, end, cases, noun, name),
            Person = name?.Person,
            Referent = name?.Person,
            Role = role,
        };
    }

    private Agreement AsSubject(int first, int end, Cases cases, NounForm noun, NameMention? name)
    {
        if (around.HasToAct(end, name?.Cases ?? noun.Cases))
            return name?.Person.Gender ?? Agreement.Person;
        if ((cases & Cases.Nominative) == 0 || around.IsGoverned(first))
            return Agreement.None;
        return name is null ? noun.AsSubject : noun.AsSubject & name.Person.Gender;
    }

    public static void AddTo(ArticlePerson person, RoleWording role)
    {
        if (!role.IsFormer)
            person.Roles.Add(new(role.Kind, role.Head, role.Countries));
    }

    /// <summary>"Мария Захарова, официальный представитель МИД, …"; null where no role follows the name.</summary>
    public RoleWording? Behind(int name)
    {
        if (around.At(name) is not { Gap: Gap.Comma } start)
            return null;
        for (var i = name; i < Math.Min(items.Count, name + 4) && items[i].Sentence == start.Sentence && (i == name || items[i].Gap == Gap.None); i++)
            if (items[i].Info?.Noun is { Class: NounClass.Role } noun && (noun.Cases & Cases.Nominative) != 0)
                return Wording(i, EndOf(i).End);
            else if (items[i].Info?.Verb is not null || items[i].Is(WordClass.Preposition) || WordShapes.PartsClauses(items[i]))
                return null;
        return null;
    }

    /// <summary>"один из участников"; null where none begins here.</summary>
    public Mention? OneOfMany(int i)
    {
        if (items[i].Lower is not ("один" or "одна" or "един" or "една") || around.After(i)?.Lower is not ("из" or "от")
            || around.After(i + 1) is not { Info.Noun: { Class: NounClass.Role } noun } || (noun.Agreement & Agreement.Plural) == 0)
            return null;
        var end = EndOf(i + 2).End;
        var role = new RoleWording(noun.Lemma, null, [], items[i].Lower + " " + around.Between(i + 1, end), IsFormer: false);
        return new() { First = i, End = i + 3, Kind = MentionKind.Role, Cases = Cases.Nominative, Agreement = Agreement.Person, AsSubject = Agreement.Person, Role = role };
    }

    /// <summary>Where the phrase ends, and the name that bears the role if one follows.</summary>
    private (int End, NameMention? Name) EndOf(int head)
    {
        var end = head + 1;
        int? nested = null;
        var unbroken = true;
        for (var i = head + 1; i < Math.Min(items.Count, head + Longest) && around.GoesOn(i); i++)
        {
            if (around.Names.TryGetValue(i, out var name))
            {
                if (bearers.Bears(head, name, nested))
                    return (name.End, name);
                if (around.Lexicon.HasCases && name.Cases == Cases.Nominative)
                    break; // "сообщил журналистам Петр Ильин"
                end = name.End;
                i = end - 1;
                continue;
            }
            var isSecond = bearers.IsSecondOffice(i, head);
            if (around.Shapes.LooksLikeVerb(items[i]) || !isSecond && bearers.IsAnotherSubject(items[i]))
                break;
            if (isSecond)
                nested = null;
            else if (items[i].IsNoun(NounClass.Role))
                nested = i;
            var completes = around.Completes(i);
            if (completes && unbroken)
                end = i + 1;
            unbroken &= completes || items[i].IsMark && (bearers.IsNamedThing(i - 1) || items[head].Info!.Noun!.Agreement != Agreement.Plural) || items[i].Is(WordClass.Preposition) || around.Shapes.IsAdjective(items[i]);
        }
        return (end, null);
    }

    private RoleWording Wording(int head, int end)
    {
        var first = around.FirstAdjective(head);
        var words = Enumerable.Range(first, end - first).Where(i => i != head && !items[i].IsMark).Select(i => items[i]).ToList();
        var lemma = items[head].Info!.Noun!.Lemma;
        var countries = words.Prepend(items[head]).Select(w => w.Info?.Country).OfType<string>().Distinct().ToList();
        var isFormer = words.Any(w => w.Is(WordClass.Former)) || around.Lexicon.IsFormer(lemma);
        return new(lemma, around.Lexicon.Offices.KindOf(lemma, [.. words.Select(w => w.Lower)]), countries, Display(first, head, end), isFormer)
        {
            IsBare = words.Count == 0 && (around.Lexicon.HasCases ? (around.Before(head) is not { } before || before.Info?.Verb is not null || around.Shapes.LooksLikeVerb(before)) : items[head].Lower != lemma),
        };
    }

    private string Display(int first, int head, int end)
    {
        var noun = items[head].Info!.Noun!;
        var isPlural = noun.Agreement == Agreement.Plural;
        var isCompound = items[head].Lower.Contains('-', StringComparison.Ordinal) && !noun.Lemma.Contains('-', StringComparison.Ordinal) && (noun.Cases & Cases.Nominative) != 0;
        var word = isPlural || isCompound ? items[head].Lower : first < head && !around.Lexicon.HasCases ? items[head].Text : noun.Lemma;
        var text = $"{around.Adjectives(first, head)}{word} {around.Between(head + 1, end)}".TrimEnd();
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
