using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>How a page ended in a run. Every value is a documented end; only <see cref="Failed"/> is a defect of the program.</summary>
public enum PageOutcome
{
    /// <summary>Stored for the first time, with its article.</summary>
    New,

    /// <summary>Known already, and the stages would find the same: not one row was written.</summary>
    Unchanged,

    /// <summary>Known already, but made by older stages or catalogues: its article was made anew under the same id.</summary>
    Changed,

    /// <summary>The text of an article that is there already, from another address: kept as one more page of that article.</summary>
    Copy,

    /// <summary>Text, but no article in it: a menu, a list of headlines. The page is kept.</summary>
    NotAnArticle,

    /// <summary>A file without a single byte. There is nothing to keep.</summary>
    Empty,

    /// <summary>Nothing but white space. The page is kept.</summary>
    Blank,

    /// <summary>Binary data: no charset makes text of it. The page is kept.</summary>
    NotText,

    /// <summary>Larger than <see cref="PageFile.MaxBytes"/>; not read.</summary>
    TooLarge,

    /// <summary>No such file or folder.</summary>
    NotFound,

    /// <summary>The file or folder may not be read by this user.</summary>
    NoPermission,

    /// <summary>The file could not be read to its end: a broken disk, a lost network share.</summary>
    Unreadable,

    /// <summary>An error of the program; the log has the details. Nothing of the page was written.</summary>
    Failed,
}

/// <summary>What outcomes mean for a run.</summary>
public static class PageOutcomes
{
    /// <summary>True where the page could not be read or stored, so that nothing of it is in the corpus though it was asked for.</summary>
    public static bool IsFailure(this PageOutcome outcome) => outcome is PageOutcome.TooLarge or PageOutcome.NotFound
        or PageOutcome.NoPermission or PageOutcome.Unreadable or PageOutcome.Failed;

    /// <summary>The outcome of a page whose bytes are no text.</summary>
    public static PageOutcome AsOutcome(this PageProblem problem) => problem switch
    {
        PageProblem.Empty => PageOutcome.Blank,
        PageProblem.NotText => PageOutcome.NotText,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
    };
}
