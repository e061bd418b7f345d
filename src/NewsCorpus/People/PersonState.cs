using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.People;

/// <summary>A person as an editor saw one.</summary>
/// <param name="Version">See <see cref="Person.Version"/>.</param>
public sealed record PersonSeen(string Slug, int Version);

/// <summary>What an editor writes of a person.</summary>
/// <param name="Names">Usual full name by language.</param>
/// <param name="OtherNames">Other spellings, in any language or script.</param>
public sealed record PersonState(LocalizedText Names, IReadOnlyList<string> OtherNames, Gender Gender, IReadOnlyList<Office> Offices)
{
    /// <summary>Characters in a name.</summary>
    public const int LongestName = 200;

    /// <summary>Other names, and offices: more than anybody has.</summary>
    public const int MostOfAKind = 100;

    /// <summary>Null where it can be stored.</summary>
    public PersonEdit? Problem() =>
        Names.ByLanguage.Count == 0 || AllNames.Any(name => FullNameKeys.Whole(name).Length == 1) ? PersonEdit.NoName
        : AllNames.Any(name => name.Length > LongestName) || OtherNames.Count > MostOfAKind || Offices.Count > MostOfAKind ? PersonEdit.TooLong
        : Offices.All(IsOffice) ? null : PersonEdit.NoOffice;

    private IEnumerable<string> AllNames => Names.ByLanguage.Values.Concat(OtherNames);

    private static bool IsOffice(Office office) => OfficeKinds.IsKnown(office.Kind) && office.Country is { Length: >= 2 and <= 4 } country && country.All(char.IsAsciiLetterUpper)
        && !(office.From > office.To);

    internal static PersonState Of(CataloguedPerson person) => new(new(person.Names), person.OtherNames, person.Gender, person.Offices);

    /// <param name="person">With offices.</param>
    public static PersonState Of(Person person) => new(
        person.Names, person.OtherNames, person.Gender, [.. person.Offices.OrderBy(o => o.Id).Select(o => new Office(o.Kind, o.Country, o.From, o.To))]);
}

/// <summary>How an edit of people ended.</summary>
public enum PersonEdit
{
    Done,

    /// <summary>It was so already: nothing was written.</summary>
    Unchanged,

    /// <summary>There is nobody of that address (any more).</summary>
    NotFound,

    /// <summary>Somebody else changed the person since it was shown.</summary>
    ChangedMeanwhile,

    /// <summary>No name at all, or one without a letter.</summary>
    NoName,

    /// <summary>Beyond <see cref="PersonState.LongestName"/> or <see cref="PersonState.MostOfAKind"/>.</summary>
    TooLong,

    /// <summary>An office of no known kind, of no country, or that ends before it begins.</summary>
    NoOffice,

    /// <summary>The two are one already.</summary>
    SamePerson,

    /// <summary>Nobody, or more than one, is called so.</summary>
    NobodyNamed,
}
