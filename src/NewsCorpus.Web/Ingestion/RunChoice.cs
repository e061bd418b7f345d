using System.ComponentModel.DataAnnotations;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Ingestion;

/// <summary>What an administrator may let a run go over.</summary>
public enum RunScope
{
    /// <summary>Files in the inbox.</summary>
    Inbox,

    /// <summary>Every stored page.</summary>
    All,

    /// <summary>Stored pages that older stages made.</summary>
    Stale,

    /// <summary>Pages that failed and have not been stored since.</summary>
    Failed,

    /// <summary>Stored pages of one outlet.</summary>
    Outlet,

    /// <summary>The pages of one article.</summary>
    Article,
}

/// <summary>The fields of the form that starts a run or a dry run.</summary>
public sealed record RunChoice
{
    public RunScope Scope { get; init; }

    /// <summary>With <see cref="RunScope.Inbox"/>: a folder in it; null for all of it.</summary>
    [MaxLength(255)]
    public string? Folder { get; init; }

    /// <summary>With <see cref="RunScope.Outlet"/>: its slug.</summary>
    [MaxLength(200)]
    public string? Outlet { get; init; }

    /// <summary>With <see cref="RunScope.Article"/>: its id.</summary>
    public int? Article { get; init; }

    /// <summary>With <see cref="RunScope.Failed"/>: of one run; null for those of every run.</summary>
    public int? Run { get; init; }

    /// <summary>With <see cref="RunScope.Failed"/>: one group; null for all.</summary>
    [MaxLength(2000)]
    public string? Cause { get; init; }

    /// <summary>Null where something is missing: the outlet, the article, the folder.</summary>
    public RunSettings? ToSettings(Inbox inbox) => Scope switch
    {
        RunScope.Inbox => inbox.Find(Folder) is { } path ? RunSettings.Files([path]) : null,
        RunScope.All => Over(StoredPages.All),
        RunScope.Stale => Over(new() { Stale = true }),
        RunScope.Failed => Over(new() { Failed = new(Run, Cause) }),
        RunScope.Outlet => Outlet is { Length: > 0 } outlet ? Over(new() { Outlet = outlet }) : null,
        RunScope.Article => Article is { } article ? Over(new() { Article = article }) : null,
        _ => null,
    };

    private static RunSettings Over(StoredPages pages) => new() { Stored = pages };
}
