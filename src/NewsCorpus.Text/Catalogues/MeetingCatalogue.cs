using System.Text.Json;

namespace NewsCorpus.Text.Catalogues;

/// <summary>The meetings that the program knows beforehand: <c>seeds/meetings.json</c>, or the same from the database.</summary>
public sealed record MeetingCatalogue(IReadOnlyList<CataloguedMeeting> Meetings)
{
    public static MeetingCatalogue Empty { get; } = new([]);

    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="JsonException">The file is no JSON of this shape; the message names the place.</exception>
    public static MeetingCatalogue Read(Stream json) => new(CatalogueJson.Read<CataloguedMeeting>(json));
}

/// <summary>Who met, where and when.</summary>
public sealed record CataloguedMeeting
{
    /// <summary>Place and year, Latin: "sochi-2019".</summary>
    public required string Slug { get; init; }

    /// <summary>Heading by language code ("en", "ru", "bg").</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Name of the place by language code.</summary>
    public required IReadOnlyDictionary<string, string> Places { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the place's country.</summary>
    public required string Country { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>Slugs of the people who met, one for each side, the host first.</summary>
    public required IReadOnlyList<string> Participants { get; init; }

    /// <summary>Slugs of people who took part beside the main talks (a reception, say).</summary>
    public IReadOnlyList<string> AlsoPresent { get; init; } = [];

    /// <summary>What else belongs to know, by language code: the occasion, a reception.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();
}
