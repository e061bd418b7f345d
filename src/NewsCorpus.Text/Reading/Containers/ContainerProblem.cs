namespace NewsCorpus.Text.Reading.Containers;

/// <summary>Why there is no page at a place of a container. Reading goes on at the next place where it can be found.</summary>
public enum ContainerProblem
{
    /// <summary>Not a single byte.</summary>
    Empty,

    /// <summary>The disk or the network failed.</summary>
    Unreadable,

    /// <summary>A container in which there is no page: an empty archive, a WARC file of requests.</summary>
    NoPages,

    /// <summary>A page, record or line longer than <see cref="ContainerLimits.PageBytes"/>; it was passed over.</summary>
    TooLarge,

    /// <summary>The data end in the middle: a download that was cut off.</summary>
    CutOff,

    /// <summary>The data contradict themselves: compressed data that do not unpack, or in a way unknown here, an archive without its directory.</summary>
    Damaged,

    /// <summary>A WARC record whose head cannot be read, or whose length is not the one that it states.</summary>
    BrokenRecord,

    /// <summary>A line of a JSONL file that is no JSON object.</summary>
    BrokenLine,

    /// <summary>A JSON object without a text or HTML of a page.</summary>
    NoText,

    /// <summary>The server answered with an error or a redirect instead of the page.</summary>
    NotFetched,

    /// <summary>By its content type an image, a style sheet, a script …, not a page.</summary>
    OtherContent,

    /// <summary>An entry of an archive that opens only with a password.</summary>
    Encrypted,

    /// <summary>Unpacks to more than <see cref="ContainerLimits.UnpackedRatio"/> allows: an archive made to fill memory or disk.</summary>
    Bomb,

    /// <summary>Containers inside containers, more than <see cref="ContainerLimits.Layers"/> deep.</summary>
    TooDeep,
}
