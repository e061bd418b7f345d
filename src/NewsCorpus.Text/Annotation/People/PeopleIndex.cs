using System.Collections.Frozen;
using NewsCorpus.Text.Analysis.Names;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>The catalogue of people by the sound of their last names, for one language. Made once.</summary>
internal sealed class PeopleIndex
{
    private readonly FrozenDictionary<string, Entry[]> bySurname;
    private readonly FrozenDictionary<string, CataloguedPerson[]> byOffice;

    public PeopleIndex(PeopleCatalogue catalogue, string language)
    {
        var entries = catalogue.People.SelectMany(p => Names(p, language).Select(name => EntryOf(p, name, language))).OfType<Entry>().ToList();
        bySurname = entries.SelectMany(e => e.SurnameKeys.Select(k => (k, e))).GroupBy(x => x.k, x => x.e).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        byOffice = catalogue.People.SelectMany(p => p.Offices.Select(o => (Key: o.Kind + " " + o.Country, p))).GroupBy(x => x.Key, x => x.p)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());
    }

    public IReadOnlyList<Entry> BySurname(string key) => bySurname.GetValueOrDefault(key) ?? [];

    /// <summary>Who held the office on the day; null where nobody or more than one did, or the day is not known.</summary>
    public CataloguedPerson? Holder(string kind, string country, DateOnly? day)
    {
        if (day is not { } d)
            return null;
        var holders = (byOffice.GetValueOrDefault(kind + " " + country) ?? [])
            .Where(p => p.Offices.Any(o => o.Kind == kind && o.Country == country && o.From is not null && o.IsHeldOn(d))).Take(2).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    private static IEnumerable<string> Names(CataloguedPerson person, string language) =>
        person.Names.Where(n => n.Key == language).Select(n => n.Value).Concat(person.OtherNames);

    private static Entry? EntryOf(CataloguedPerson person, string name, string language)
    {
        var words = NameWords.Of(name).Words;
        return words.Count == 0 ? null : new(person, words, [NameKeys.Of(words[^1], language)[0]], words.Count > 1 ? NameKeys.Of(words[0], language) : []);
    }

    /// <summary>One name of a person.</summary>
    internal sealed record Entry(CataloguedPerson Person, IReadOnlyList<string> Words, IReadOnlyList<string> SurnameKeys, IReadOnlyList<string> GivenKeys);
}
