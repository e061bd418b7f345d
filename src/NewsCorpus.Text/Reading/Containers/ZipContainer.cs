using System.IO.Compression;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>ZIP files, entry by entry. A damaged entry costs itself only; without the directory at its end nothing can be read.</summary>
internal static class ZipContainer
{
    public static IEnumerable<ContainedPage> Read(PeekableStream input, ContainerScope scope)
    {
        if (Seekable(input) is not { } stream)
        {
            yield return ContainedPage.Without(scope.Place, ContainerProblem.TooLarge);
            yield break;
        }
        if (ZipDirectory.LengthIn(stream) > ContainerLimits.ZipDirectoryBytes) throw new BombException();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            foreach (var page in PagesIn(entry, scope.In(entry.FullName))) yield return page;
            if (scope.Budget.IsSpent) yield break;
        }
    }

    private static IEnumerable<ContainedPage> PagesIn(ZipArchiveEntry entry, ContainerScope scope)
    {
        if (ProblemOf(entry) is { } problem)
        {
            yield return ContainedPage.Without(scope.Place, problem);
            yield break;
        }
        using var unpacked = UnpackedStream.Of(entry.Open, entry.CompressedLength, scope.Budget);
        foreach (var page in ContainerReader.Read(new PeekableStream(new WholeStream(unpacked, entry.Length, entry.Crc32)), scope)) yield return page;
    }

    private static ContainerProblem? ProblemOf(ZipArchiveEntry entry) =>
        entry.IsEncrypted ? ContainerProblem.Encrypted
        : UnpackingBudget.IsExceeded(entry.Length, entry.CompressedLength) ? ContainerProblem.Bomb
        : null;

    // The directory stands at the end. A ZIP file inside another container is held in memory, so it may be no longer than a page.
    private static Stream? Seekable(PeekableStream input)
    {
        if (input.Inner.CanSeek)
        {
            input.Inner.Position = 0;
            return input.Inner;
        }
        var bytes = new MemoryStream();
        return input.CopyAtMost(ContainerLimits.PageBytes, bytes) ? bytes : null;
    }
}
