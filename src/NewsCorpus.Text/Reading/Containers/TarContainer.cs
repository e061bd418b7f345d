using System.Formats.Tar;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>tar files, entry by entry; links and devices are passed over.</summary>
internal static class TarContainer
{
    public static IEnumerable<ContainedPage> Read(PeekableStream input, ContainerScope scope)
    {
        using var archive = new TarReader(input, leaveOpen: true);
        var padding = 0;
        while (Next(archive, input, padding) is { } entry)
        {
            foreach (var page in PagesIn(entry, scope)) yield return page;
            if (scope.Budget.IsSpent) yield break;
            entry.DataStream?.CopyTo(Stream.Null);
            padding = entry.DataStream is null ? 0 : (int)(-entry.Length & (TarHeads.BlockSize - 1));
        }
    }

    private static IEnumerable<ContainedPage> PagesIn(TarEntry entry, ContainerScope scope) =>
        entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile
            ? ContainerReader.Read(new PeekableStream(new WholeStream(entry.DataStream ?? Stream.Null, entry.Length)), scope.In(entry.Name))
            : [];

    // .NET reads long names as a whole, whatever their length: looked at before.
    private static TarEntry? Next(TarReader archive, PeekableStream input, int padding) =>
        TarHeads.AreShort(input.Peek(ContainerLimits.HeadBytes), padding) ? archive.GetNextEntry()
            : throw new InvalidDataException("A name in the tar file is too long.");
}
