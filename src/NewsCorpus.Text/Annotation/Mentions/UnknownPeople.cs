using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>People whom only a verb of speech beside them gives away: "сказал Петренко", "пояснила зоолог".</summary>
internal sealed class UnknownPeople(Surroundings around)
{
    private const int NearVerb = 4;

    private readonly IReadOnlyList<Item> items = around.Items;
    private readonly Dictionary<string, ArticlePerson> people = [];

    /// <summary>Null where the word is nothing of the kind.</summary>
    public Mention? At(int i)
    {
        var item = items[i];
        if (item is { Info: null, IsCapital: false } && FollowsVerb(i) && around.Lexicon.NamesPeople(item.Lower) is var number and not Agreement.None)
            return Role(i, number);
        return IsName(i) && (SpeaksBefore(i) || SpeaksBehind(i)) ? Name(i) : null;
    }

    private bool IsName(int i) => items[i] is { IsCapital: true, IsAcronym: false, Info: null } item
        && item.Text.Length > 3 && item.Lower[0] >= 'а' && !item.Lower.Contains('-', StringComparison.Ordinal);

    private bool SpeaksBefore(int i) => Speaks(around.Before(i)) && around.After(i) is not { IsCapital: true };

    private bool SpeaksBehind(int i) => Speaks(around.After(i)) && around.Before(i) is null;

    private static bool Speaks(Item? item) => item?.Info?.Verb is { Class: VerbClass.Say, IsAdverbial: false } verb && (verb.Agreement & Agreement.Person) != 0;

    private bool FollowsVerb(int i)
    {
        for (var at = i; i - at < NearVerb && at > 0 && items[at - 1].Sentence == items[i].Sentence && (items[at].Gap & ~Gap.Other) == 0; at--)
            if (items[at - 1].Info?.Verb is { IsAdverbial: false })
                return true;
            else if (items[at - 1].Is(WordClass.Preposition) || items[at - 1].IsMark)
                return false;
        return false;
    }

    private Mention Name(int i)
    {
        if (!people.TryGetValue(items[i].Text, out var person))
            people.Add(items[i].Text, person = new() { Name = items[i].Text, Catalogued = null });
        return new()
        {
            First = i,
            End = i + 1,
            Kind = MentionKind.Name,
            Cases = Cases.Nominative,
            Agreement = Agreement.Person,
            AsSubject = Agreement.Person,
            Person = person,
            Referent = person,
        };
    }

    private Mention? Role(int i, Agreement number)
    {
        var name = around.After(i) is not null && around.Names.GetValueOrDefault(i + 1) is { } n && (n.Cases & Cases.Nominative) != 0 ? n : null;
        if (name is null && around.After(i) is not null && IsName(i + 1))
            return Name(i + 1);
        if (name is null && !around.Lexicon.HasCases && items[i].Lower[^2..] is not ("ът" or "ят" or "та" or "те"))
            return null;
        return new()
        {
            First = around.FirstAdjective(i),
            End = name?.End ?? i + 1,
            Kind = name is null ? MentionKind.Role : MentionKind.Name,
            Cases = Cases.Nominative,
            Agreement = name?.Person.Gender ?? number,
            AsSubject = name?.Person.Gender ?? number,
            Person = name?.Person,
            Referent = name?.Person,
            Role = new(items[i].Lower, null, [], items[i].Lower, IsFormer: false) { IsBare = around.FirstAdjective(i) == i },
        };
    }
}
