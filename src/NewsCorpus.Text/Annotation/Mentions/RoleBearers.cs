using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Tells which of the nouns before a name is its role.</summary>
internal sealed class RoleBearers(Surroundings around)
{
    private readonly IReadOnlyList<Item> items = around.Items;

    /// <summary>"вице-премьер и министр обороны": two offices of one person.</summary>
    public bool IsSecondOffice(int i, int head) => items[i].Info?.Noun is { Class: NounClass.Role } noun && items[i - 1].Lower == "и"
        && (noun.Cases & items[head].Info!.Noun!.Cases) != 0 && (noun.Agreement & Agreement.Singular) != 0;

    public bool IsNamedThing(int i) => items[i].Info?.Noun is { Class: NounClass.Body or NounClass.Media or NounClass.Named } || items[i].Is(WordClass.AlsoNamed);

    public bool IsAnotherSubject(Item item) => around.Lexicon.HasCases && item.Info?.Noun is { Class: NounClass.Role, Cases: Cases.Nominative };

    /// <summary>A name bears the role if it agrees with the noun, and no role between them has a better claim.</summary>
    public bool Bears(int head, NameMention name, int? nested)
    {
        var noun = items[head].Info!.Noun!;
        var before = items[name.First - 1];
        if (before.Lower == "и" || before.Is(WordClass.Preposition) || (noun.Agreement & name.Person.Gender) == 0)
            return false;
        if (around.Lexicon.HasCases && (noun.Cases & name.Cases) == 0)
            return false;
        return nested is not { } inner || around.Lexicon.HasCases && (noun.Cases & Cases.Nominative) != 0 || !IsOf(inner, name);
    }

    /// <summary>"советника президента Ивана Ильина": the name is of the role within where it is known so, is a surname alone, or a name of the outer role follows it.</summary>
    private bool IsOf(int inner, NameMention name)
    {
        var noun = items[inner].Info!.Noun!;
        var kind = around.Lexicon.Offices.KindOf(noun.Lemma, [.. Enumerable.Range(inner + 1, name.First - inner - 1).Where(i => !items[i].IsMark).Select(i => items[i].Lower)]);
        return name.End - name.First < 2 || name.First - inner < 2 && around.Names.ContainsKey(name.End)
            || name.Person.Roles.Any(r => r.Head == noun.Lemma || r.Kind is not null && r.Kind == kind);
    }
}
