namespace NewsCorpus.Text.Reading.Containers;

/// <summary>The bounds that keep memory and time in hand whatever the bytes. Beyond one, a page is passed over and its outcome says so.</summary>
public static class ContainerLimits
{
    /// <summary>
    /// 32 MiB for one page, WARC record or JSON line, unpacked. The longest news page seen is under 10 MB of HTML;
    /// all stages together take up to 30 times a page's length of memory.
    /// </summary>
    public const int PageBytes = 32 << 20;

    /// <summary>
    /// How many times its packed size anything may unpack to, beyond <see cref="FreeBytes"/>; holds for each gzip file and each archive entry,
    /// and for all that is unpacked from one file at all depths together. News in gzip gives 3 to 10 times, its most repetitive lists under 100;
    /// deflate can give 1032 times.
    /// </summary>
    public const int UnpackedRatio = 200;

    /// <summary>8 MiB that anything may unpack to, so that small repetitive files are read.</summary>
    public const long FreeBytes = 8 << 20;

    /// <summary>How deep containers may stand in one another; gzip counts. A WARC.gz in a tar.gz is four deep.</summary>
    public const int Layers = 6;

    /// <summary>64 MiB for the directory of a ZIP file, which is read as a whole: half a million entries.</summary>
    public const long ZipDirectoryBytes = 64 << 20;

    /// <summary>64 KiB for the head of a WARC record or of an HTTP response. Servers accept 8 to 16 KiB.</summary>
    public const int HeadBytes = 64 << 10;
}
