using NewsCorpus.Text.Analysis.Names;
using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>The people of one article, by the sound of their surnames.</summary>
internal sealed class ArticlePeople(PeopleIndex index, LanguageLexicon lexicon, DateOnly? day)
{
    /// <summary>No article names so many; it bounds the work on hostile text.</summary>
    private const int Most = 300;

    private readonly List<ArticlePerson> people = [];
    private readonly Dictionary<string, List<ArticlePerson>> bySurname = [];

    public IReadOnlyList<ArticlePerson> People => people;

    public LanguageLexicon Lexicon { get; } = lexicon;

    public WordsOfNames Words { get; } = new(lexicon);

    /// <summary>The person of the article whose full name stands there; null where it is nobody's yet.</summary>
    /// <param name="items">The text.</param>
    /// <param name="first">Given name or initial.</param>
    /// <param name="last">Surname.</param>
    public ArticlePerson? Known(IReadOnlyList<Item> items, int first, int last)
    {
        foreach (var key in Words.Of(items[last]).Keys)
            foreach (var person in bySurname.GetValueOrDefault(key) ?? [])
                if (GivenFits(items, first, last, person.Name.Split(' ')))
                    return person;
        return null;
    }

    private bool GivenFits(IReadOnlyList<Item> items, int first, int last, string[] name)
    {
        if (name.Length < 2)
            return false;
        if (NameRuns.IsInitial(items[first]))
            return name[0].StartsWith(items[first].Text, StringComparison.OrdinalIgnoreCase);
        var word = Words.Of(items[first]);
        return last - first <= name.Length
            && (word.CanBe(name[0]) || NameDistance.Between(word.Keys, Words.Of(name[0]).Keys) <= NameDistance.GivenNameLimit);
    }

    /// <summary>Whom the catalogue knows by the full name that stands there; null where it knows nobody.</summary>
    public CataloguedPerson? Catalogued(IReadOnlyList<Item> items, int first, int last)
    {
        var given = Words.Of(items[first]);
        foreach (var key in Words.Of(items[last]).Keys)
            foreach (var entry in index.BySurname(key))
                if (entry.Words.Count > Math.Max(1, last - first - 1) && (NameRuns.IsInitial(items[first])
                    ? entry.Words[0].StartsWith(items[first].Text, StringComparison.OrdinalIgnoreCase)
                    : NameDistance.Between(given.Keys, entry.GivenKeys) <= NameDistance.SurnameLimit))
                    return entry.Person;
        return null;
    }

    /// <summary>The bearer of a surname that stands alone: a person of the article, else the only one whom the catalogue offers; null where there is none.</summary>
    /// <param name="word">The surname in any case.</param>
    /// <param name="hasRole">The noun of a role stands before it.</param>
    public ArticlePerson? Bearer(NameWord word, bool hasRole)
    {
        foreach (var key in word.Keys)
            if (key.Length > 1 && bySurname.GetValueOrDefault(key) is { Count: > 0 } known)
                return known[0];
        if (word.Given.Count > 0 || word.Text.Length < 4)
            return null;
        var bearers = word.Keys.SelectMany(index.BySurname)
            .Where(e => e.Words.Count > 1 && e.Words[^1].Length > 3 && word.CanBe(e.Words[^1]) && (hasRole || e.Person.Offices.Any(IsWellKnown)))
            .Select(e => e.Person).Distinct().Take(2).ToList();
        return bearers.Count == 1 ? Add(bearers[0], word.Text) : null;
    }

    /// <summary>Offices whose holders the news names by the surname alone.</summary>
    private static bool IsWellKnown(Office office) => office.Kind is "president" or "prime-minister" or "chancellor" or "foreign-minister" or "vice-president" or "secretary-general";

    /// <summary>Null where the article has too many people already.</summary>
    public ArticlePerson? Add(CataloguedPerson catalogued, string surname)
    {
        var person = people.Find(p => p.Catalogued == catalogued);
        if (person is null)
        {
            person = new()
            {
                Name = catalogued.Names.GetValueOrDefault(Lexicon.Language) ?? catalogued.Names.Values.First(),
                Catalogued = catalogued,
                Gender = Grammatical(catalogued.Gender),
            };
            person.Roles.AddRange(catalogued.Offices.Where(o => day is not { } d || o.IsHeldOn(d)).Select(o => new HeldRole(o.Kind, "", [o.Country])));
            if (!Add(person))
                return null;
        }
        AddSurname(person, surname);
        return person;
    }

    /// <summary>False where the article has too many people already.</summary>
    public bool Add(ArticlePerson person)
    {
        if (people.Count >= Most)
            return false;
        people.Add(person);
        AddSurname(person, person.Name.Split(' ')[^1]);
        return true;
    }

    /// <summary>A written form of the surname, by which the person is found from now on.</summary>
    public void AddSurname(ArticlePerson person, string surname)
    {
        if (!person.Surnames.Add(surname))
            return;
        foreach (var key in NameKeys.Of(surname, Lexicon.Language))
        {
            if (!bySurname.TryGetValue(key, out var bearers))
                bySurname.Add(key, bearers = []);
            if (!bearers.Contains(person))
                bearers.Add(person);
        }
    }

    private static Agreement Grammatical(Gender gender) => gender switch
    {
        Gender.Male => Agreement.Masculine,
        Gender.Female => Agreement.Feminine,
        _ => Agreement.Person,
    };
}
