using NewsCorpus.Articles;
using NewsCorpus.People;

namespace NewsCorpus.Meetings;

/// <summary>Who met, where and when.</summary>
public sealed class Meeting
{
    public int Id { get; set; }

    /// <summary>Address of the meeting's page: "sochi-2019".</summary>
    public required string Slug { get; set; }

    public MeetingStatus Status { get; set; }

    public required LocalizedText Titles { get; set; }

    public required LocalizedText Places { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code of the place's country.</summary>
    public required string Country { get; set; }

    public DateOnly FirstDay { get; set; }

    public DateOnly LastDay { get; set; }

    /// <summary>What else belongs to know: the occasion, a reception.</summary>
    public LocalizedText Notes { get; set; } = LocalizedText.Empty;

    public List<Participant> Participants { get; set; } = [];

    public List<Coverage> Coverage { get; set; } = [];

    /// <summary>Articles that do not count as telling of it: proposed, or taken off by an editor.</summary>
    public List<AsideCoverage> Aside { get; set; } = [];

    /// <summary>Counts the edits: the second of two editors learns that there was a first. 0 for a meeting that no editor touched.</summary>
    public int Version { get; set; }
}

/// <summary>How a meeting came to be known.</summary>
public enum MeetingStatus
{
    /// <summary>From the catalogue, or made by an editor.</summary>
    Catalogued,

    /// <summary>Found in articles, waiting for an editor: readers do not see it.</summary>
    Proposed,

    /// <summary>There was none, said an editor, or it was deleted: shown nowhere, and kept so that nothing proposes it again.</summary>
    Refused,
}

/// <summary>A person who took part in a meeting.</summary>
public sealed class Participant
{
    public int Id { get; set; }

    public int MeetingId { get; set; }

    public int PersonId { get; set; }

    public Person Person { get; set; } = null!;

    /// <summary>Place in the list of who met, from 0, the host first.</summary>
    public int Position { get; set; }

    /// <summary>False for somebody who was there beside the main talks.</summary>
    public bool IsSide { get; set; }
}

/// <summary>The link article – meeting, with its evidence.</summary>
public sealed class Coverage
{
    public int Id { get; set; }

    public int MeetingId { get; set; }

    public Meeting Meeting { get; set; } = null!;

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    /// <summary>What speaks for the link, in words that the article uses ("Лавровым; Помпео; Сочи; 14 мая").</summary>
    public required string Evidence { get; set; }

    public DecidedBy DecidedBy { get; set; }
}

/// <summary>Who decided something.</summary>
public enum DecidedBy
{
    Machine,
    Editor,
}
