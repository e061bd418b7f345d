using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Changes;

namespace NewsCorpus.Flags;

/// <summary>An editor's decision to look at again, because what it was decided about has changed since. The decision stands until an editor takes it back.</summary>
public sealed class Flag
{
    public int Id { get; set; }

    public Subject Subject { get; set; }

    public int SubjectId { get; set; }

    /// <summary>The article that the subject is, or stands in; null where it stands in none.</summary>
    public int? ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>What of the subject was decided: one of <see cref="ChangeWhat"/>.</summary>
    public required string What { get; set; }

    /// <summary>Which of several, in words of the page: a block's text; empty where there is only one.</summary>
    public string Part { get; set; } = "";

    public FlagReason Why { get; set; }

    /// <summary>What the machine, or the catalogue, said when the editor decided; null where it said nothing.</summary>
    public string? Before { get; set; }

    /// <summary>What it says now; null where it says nothing.</summary>
    public string? Now { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>When an editor looked at it; null while it waits.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }

    public int? ResolvedById { get; set; }

    public Account? ResolvedBy { get; set; }
}

/// <summary>What has changed under a decision.</summary>
public enum FlagReason
{
    /// <summary>The machine finds something else now than it did.</summary>
    FoundOtherwise,

    /// <summary>The words stand in the text no more.</summary>
    WordsGone,

    /// <summary>The page gives no article any more; it is kept for what editors did with it.</summary>
    NoArticle,

    /// <summary>The catalogue says something else now than it did.</summary>
    CataloguedOtherwise,
}
