using NewsCorpus.Articles;

namespace NewsCorpus.Meetings;

/// <summary>A link article – meeting that does not count. What counts is <see cref="Coverage"/>.</summary>
public sealed class AsideCoverage
{
    public int MeetingId { get; set; }

    public Meeting Meeting { get; set; } = null!;

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    /// <summary>What speaks for the link, in words that the article uses.</summary>
    public required string Evidence { get; set; }

    public AsideReason Reason { get; set; }
}

/// <summary>Why a link does not count.</summary>
public enum AsideReason
{
    /// <summary>Its meeting is proposed, and waits for an editor.</summary>
    Proposed,

    /// <summary>An editor took the article off: no re-run links it again.</summary>
    Removed,
}
