using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.People;

/// <summary>Somebody whom articles name.</summary>
public sealed class Person
{
    public int Id { get; set; }

    /// <summary>Address of the person's page: "sergey-lavrov".</summary>
    public required string Slug { get; set; }

    public PersonStatus Status { get; set; }

    /// <summary>Wikidata id; null where it is not known for sure.</summary>
    public string? Wikidata { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Usual full name by language.</summary>
    public required LocalizedText Names { get; set; }

    /// <summary>Other spellings, in any language or script.</summary>
    public List<string> OtherNames { get; set; } = [];

    public List<HeldOffice> Offices { get; set; } = [];

    /// <summary>By which other spellings of the name are known for the same person's.</summary>
    public List<PersonKey> Keys { get; set; } = [];
}

/// <summary>How a person came to be known.</summary>
public enum PersonStatus
{
    /// <summary>From the catalogue, or made by an editor.</summary>
    Catalogued,

    /// <summary>Found in articles, waiting for an editor.</summary>
    Proposed,
}

/// <summary>An office held from one day to another. See <see cref="Office"/>.</summary>
public sealed class HeldOffice
{
    public int Id { get; set; }

    public int PersonId { get; set; }

    public required string Kind { get; set; }

    public required string Country { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
