using NewsCorpus.Articles;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>Which stored pages are read anew. Members that are null, or false, do not narrow the choice.</summary>
public sealed record StoredPages
{
    /// <summary>Every page of the corpus.</summary>
    public static StoredPages All { get; } = new();

    /// <summary>Pages that older stages, catalogues or rules of their outlet made.</summary>
    public bool Stale { get; init; }

    /// <summary>Pages of one outlet, with or without an article: its slug, or <see cref="Outlet.UnknownSlug"/> for those that name none of the catalogue.</summary>
    public string? Outlet { get; init; }

    /// <summary>The pages of one article.</summary>
    public int? Article { get; init; }

    /// <summary>Pages that failed in a run, which the corpus has no row of; nothing else is read.</summary>
    public FailedPages? Failed { get; init; }
}

/// <summary>Which failed pages: the newest failure of each page counts, and none that has been stored since.</summary>
/// <param name="Run">Of one run; null for those of every run.</param>
/// <param name="Cause">One group; see <see cref="PageFailure.Cause"/>. Null for all.</param>
public sealed record FailedPages(int? Run, string? Cause);
