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

    /// <summary>By which somebody who is named in another spelling, language or script is found. See <see cref="FullNameKeys"/>.</summary>
    public List<PersonKey> Keys { get; set; } = [];

    /// <summary>Counts the edits: the second of two editors learns that there was a first. 0 for somebody whom no editor touched.</summary>
    public int Version { get; set; }

    /// <summary>Makes the keys those of the names; <see cref="Keys"/> must have been read.</summary>
    internal void KeyByNames()
    {
        var keys = FullNameKeys.OfAll(Names, OtherNames);
        Keys.RemoveAll(k => !keys.Contains(k.Key));
        Keys.AddRange(keys.Except(Keys.Select(k => k.Key)).Select(key => new PersonKey { Key = key, PersonId = Id }));
    }
}

/// <summary>How a person came to be known.</summary>
public enum PersonStatus
{
    /// <summary>From the catalogue, or made by an editor.</summary>
    Catalogued,

    /// <summary>Found in articles, waiting for an editor.</summary>
    Proposed,

    /// <summary>Nobody, said an editor: shown nowhere, and kept so that no re-run proposes it again.</summary>
    Refused,
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

    internal static HeldOffice Of(Office office) => new() { Kind = office.Kind, Country = office.Country, From = office.From, To = office.To };
}
