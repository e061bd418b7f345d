using NewsCorpus.Accounts;
using NewsCorpus.Articles;

namespace NewsCorpus.Reports;

/// <summary>What readers say is wrong in an article. The same said twice is one report with a count of two, as long as it waits.</summary>
public sealed class Report
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public ReportReason Reason { get; set; }

    /// <summary>The words that it is about: of a quote, or of a paragraph; empty for the article as a whole.</summary>
    public required string Words { get; set; }

    /// <summary>What readers added in their own words, a line for each; empty where nobody did.</summary>
    public string Note { get; set; } = "";

    /// <summary>How many readers said so.</summary>
    public int Count { get; set; }

    /// <summary>Of the last one.</summary>
    public DateTimeOffset At { get; set; }

    public ReportStatus Status { get; set; }

    /// <summary>Null while it waits.</summary>
    public int? ResolvedById { get; set; }

    public Account? ResolvedBy { get; set; }
}

/// <summary>What may be wrong.</summary>
public enum ReportReason
{
    /// <summary>Somebody else said it.</summary>
    WrongSpeaker,

    /// <summary>Menus, adverts and the like were left in the article.</summary>
    Leftovers,
}

/// <summary>What became of a report.</summary>
public enum ReportStatus
{
    Waiting,

    /// <summary>The readers were right.</summary>
    Accepted,

    /// <summary>All was right as it stood.</summary>
    Refused,
}
