using NewsCorpus.Text.Reading;
using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Ingestion;

/// <summary>How a page ended in a run. Every value is a documented end; only <see cref="Failed"/> is a defect of the program.</summary>
public enum PageOutcome
{
    /// <summary>Stored for the first time, with its article.</summary>
    New,

    /// <summary>Known already, and the stages would find the same: not one row was written.</summary>
    Unchanged,

    /// <summary>Known already, but made by older stages or catalogues, or read anew on demand: another was found, and its article was made anew under the same id.</summary>
    Changed,

    /// <summary>Read anew, and the same was found: nothing was written but, where the stages are newer, their versions.</summary>
    Same,

    /// <summary>Read anew, and no article was found any more; the one that was is kept and flagged, because editors did something with it.</summary>
    Kept,

    /// <summary>The text of an article that is there already, from another address: kept as one more page of that article.</summary>
    Copy,

    /// <summary>Text, but no article in it: a menu, a list of headlines. The page is kept.</summary>
    NotAnArticle,

    /// <summary>Text in a language that is not known here, such as German, Arabic or Tajik. The page is kept.</summary>
    UnknownLanguage,

    /// <summary>A file without a single byte. There is nothing to keep.</summary>
    Empty,

    /// <summary>Nothing but white space. The page is kept.</summary>
    Blank,

    /// <summary>Binary data, or a file for programs: see <see cref="PageProblem.NotText"/>. The page is kept.</summary>
    NotText,

    /// <summary>The server answered the crawler with an error or a redirect instead of the page. Nothing is kept.</summary>
    NotFetched,

    /// <summary>By its content type an image, a style sheet, a script … in a container. Nothing is kept.</summary>
    OtherContent,

    /// <summary>A container without a page in it.</summary>
    NoPages,

    /// <summary>Longer than <see cref="ContainerLimits.PageBytes"/>; not kept.</summary>
    TooLarge,

    /// <summary>A container that ends in the middle; the pages before were read.</summary>
    CutOff,

    /// <summary>A container, or an entry of one, that contradicts itself or is packed in an unknown way.</summary>
    Damaged,

    /// <summary>A WARC record without a head that can be read, or with a length that is not its own.</summary>
    BrokenRecord,

    /// <summary>A line of a JSONL file that is no JSON object.</summary>
    BrokenLine,

    /// <summary>A JSON object without the text or the HTML of a page.</summary>
    NoText,

    /// <summary>An entry of an archive that opens only with a password.</summary>
    Encrypted,

    /// <summary>Unpacks to more than <see cref="ContainerLimits.UnpackedRatio"/> and <see cref="ContainerLimits.FreeBytes"/> allow; left there.</summary>
    Bomb,

    /// <summary>Containers in containers, more than <see cref="ContainerLimits.Layers"/> deep; not opened.</summary>
    TooDeep,

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
    public static bool IsFailure(this PageOutcome outcome) => outcome is PageOutcome.TooLarge or PageOutcome.CutOff or PageOutcome.Damaged
        or PageOutcome.BrokenRecord or PageOutcome.BrokenLine or PageOutcome.NoText or PageOutcome.Encrypted or PageOutcome.Bomb or PageOutcome.TooDeep
        or PageOutcome.NotFound or PageOutcome.NoPermission or PageOutcome.Unreadable or PageOutcome.Failed;

    /// <summary>True for what containers hold beside pages: redirects, images. Nobody asked for it, so nobody misses it.</summary>
    public static bool IsBesidePages(this PageOutcome outcome) => outcome is PageOutcome.NotFetched or PageOutcome.OtherContent;

    /// <summary>The outcome of a page whose bytes are no text.</summary>
    public static PageOutcome AsOutcome(this PageProblem problem) => problem switch
    {
        PageProblem.Empty => PageOutcome.Blank,
        PageProblem.NotText => PageOutcome.NotText,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
    };

    /// <summary>The outcome of a place in a container where there is no page.</summary>
    public static PageOutcome AsOutcome(this ContainerProblem problem) => problem switch
    {
        ContainerProblem.Empty => PageOutcome.Empty,
        ContainerProblem.NoPages => PageOutcome.NoPages,
        ContainerProblem.TooLarge => PageOutcome.TooLarge,
        ContainerProblem.CutOff => PageOutcome.CutOff,
        ContainerProblem.Damaged => PageOutcome.Damaged,
        ContainerProblem.BrokenRecord => PageOutcome.BrokenRecord,
        ContainerProblem.BrokenLine => PageOutcome.BrokenLine,
        ContainerProblem.NoText => PageOutcome.NoText,
        ContainerProblem.NotFetched => PageOutcome.NotFetched,
        ContainerProblem.OtherContent => PageOutcome.OtherContent,
        ContainerProblem.Encrypted => PageOutcome.Encrypted,
        ContainerProblem.Bomb => PageOutcome.Bomb,
        ContainerProblem.TooDeep => PageOutcome.TooDeep,
        ContainerProblem.Unreadable => PageOutcome.Unreadable,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
    };
}
