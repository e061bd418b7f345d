using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Finds the phrases of a text that can speak: names with their roles, roles alone, pronouns, bodies, outlets, countries.</summary>
internal sealed class MentionFinder
{
    private readonly Surroundings around;
    private readonly RolePhrases roles;
    private readonly BodyPhrases bodies;
    private readonly UnknownPeople unknown;

    private MentionFinder(Surroundings around) => (this.around, roles, bodies, unknown) = (around, new(around), new(around), new(around));

    /// <summary>In the order of the text, without overlaps.</summary>
    public static List<Mention> Find(Surroundings around)
    {
        var finder = new MentionFinder(around);
        for (var i = 0; i < around.Items.Count; i++)
            if (!around.Items[i].IsMark && finder.At(i) is { } mention)
            {
                around.Found.Add(mention);
                i = mention.End - 1;
            }
        return around.Found;
    }

    private Mention? At(int i)
    {
        if (around.Names.TryGetValue(i, out var name))
            return OfName(name);
        var item = around.Items[i];
        return item.Info?.Noun?.Class switch
        {
            NounClass.Role when item.Info.Verb is null => roles.At(i),
            NounClass.Generic => Alone(i, MentionKind.Pronoun, item.Info.Noun.Cases, item.Info.Noun.AsSubject),
            NounClass.Body or NounClass.Seat when bodies.IsBody(i) => bodies.At(i, MentionKind.Body),
            NounClass.Media => bodies.At(i, MentionKind.Media),
            _ => OfOther(i, item),
        };
    }

    private Mention? OfOther(int i, Item item)
    {
        if (item.Is(WordClass.Pronoun))
            return Alone(i, MentionKind.Pronoun, Cases.Nominative, OfPronoun(item.Lower));
        if (item.Is(WordClass.Place) && !item.Is(WordClass.CountryAdjective))
            return Alone(i, MentionKind.Country, Cases.Any, Agreement.Any, item.Info!.Place);
        return roles.OneOfMany(i) ?? unknown.At(i) ?? bodies.Foreign(i);
    }

    private Mention Alone(int i, MentionKind kind, Cases cases, Agreement agreement, string? name = null) => new()
    {
        First = i,
        End = i + 1,
        Kind = kind,
        Cases = cases,
        Agreement = agreement,
        AsSubject = around.IsGoverned(i) ? Agreement.None : agreement,
        Name = name ?? around.Items[i].Text,
    };

    private static Agreement OfPronoun(string pronoun) => pronoun switch
    {
        "он" or "той" => Agreement.Masculine,
        "она" or "тя" => Agreement.Feminine,
        _ => Agreement.Plural,
    };

    private Mention OfName(NameMention name)
    {
        if (roles.Behind(name.End) is { } role)
            RolePhrases.AddTo(name.Person, role);
        return new()
        {
            First = name.First,
            End = name.End,
            Kind = MentionKind.Name,
            Cases = name.Cases,
            Agreement = name.Person.Gender,
            AsSubject = CanBeSubject(name) ? name.Person.Gender : Agreement.None,
            Person = name.Person,
            Referent = name.Person,
        };
    }

    private bool CanBeSubject(NameMention name) => around.HasToAct(name.End, name.Cases)
        || (name.Cases & Cases.Nominative) != 0 && !around.IsGoverned(name.First) && !(name.Cases == Cases.Any && around.IsAttribute(name.First));
}
