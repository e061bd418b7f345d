using System.Text.Json;

namespace NewsCorpus.Text.Catalogues;

/// <summary>The people that the program knows beforehand: <c>seeds/people.json</c>, or the same from the database.</summary>
public sealed record PeopleCatalogue(IReadOnlyList<CataloguedPerson> People)
{
    public static PeopleCatalogue Empty { get; } = new([]);

    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="JsonException">The file is no JSON of this shape; the message names the place.</exception>
    public static PeopleCatalogue Read(Stream json)
    {
        var people = CatalogueJson.Read<CataloguedPerson>(json);
        foreach (var person in people)
            foreach (var office in person.Offices)
                if (!OfficeKinds.IsKnown(office.Kind)) throw new JsonException($"{person.Slug}: \"{office.Kind}\" is no kind of office.");
        return new(people);
    }
}

/// <summary>A person with names per language and the offices held.</summary>
public sealed record CataloguedPerson
{
    /// <summary>Lower-case Latin name with hyphens, the address of the person's page: "sergey-lavrov".</summary>
    public required string Slug { get; init; }

    /// <summary>Wikidata id ("Q58217"); null where it is not known for sure.</summary>
    public string? Wikidata { get; init; }

    public Gender Gender { get; init; }

    /// <summary>Usual full name in the nominative by language code ("ru", "bg", "en").</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Other spellings and names, in any language or script.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public IReadOnlyList<Office> Offices { get; init; } = [];
}

/// <summary>Grammatical gender of a person, for agreement of verbs and pronouns.</summary>
public enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>An office held from one day to another.</summary>
/// <param name="Kind">"foreign-minister", "president", "prime-minister", … See <see cref="OfficeKinds"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or "UN", "EU", "NATO", "OSCE" for a body.</param>
/// <param name="From">First day; null where it is not known.</param>
/// <param name="To">Last day; null where the office is still held or the day is not known.</param>
public sealed record Office(string Kind, string Country, DateOnly? From, DateOnly? To)
{
    public bool IsHeldOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);
}
