namespace NewsCorpus.Text.Reading.Containers;

/// <summary>
/// Bytes → pages. What the bytes are is told by themselves: gzip, ZIP, tar, WARC or WET, JSONL, or just one page; containers may stand in one another.
/// Reads forward and holds one page at a time. Never throws over the bytes: what is wrong with them is a <see cref="ContainerProblem"/>.
/// </summary>
public static class ContainerReader
{
    /// <summary>The pages, each read when it is asked for. Never empty.</summary>
    /// <param name="stream">Positioned at its start; a ZIP file is read best from one that can seek.</param>
    public static IEnumerable<ContainedPage> Read(Stream stream, CancellationToken ct)
    {
        var input = new PeekableStream(stream);
        var budget = new UnpackingBudget(() => stream.CanSeek ? stream.Length : input.BytesRead);
        return Read(input, new ContainerScope("", 0, budget, ct));
    }

    /// <summary>The pages of a container inside another.</summary>
    internal static IEnumerable<ContainedPage> Read(PeekableStream input, ContainerScope scope)
    {
        using var pages = PagesIn(input, scope).GetEnumerator();
        var any = false;
        ContainerProblem? problem;
        while (MoveNext(pages, out problem))
        {
            any = true;
            yield return pages.Current;
        }
        problem ??= any ? null : ContainerProblem.NoPages;
        if (problem is { } reason) yield return ContainedPage.Without(scope.Place, reason);
    }

    private static bool MoveNext(IEnumerator<ContainedPage> pages, out ContainerProblem? problem)
    {
        problem = null;
        try
        {
            return pages.MoveNext();
        }
        catch (Exception e) when ((problem = ContainerFault.Of(e)) is not null)
        {
            return false;
        }
    }

    private static IEnumerable<ContainedPage> PagesIn(PeekableStream input, ContainerScope scope)
    {
        var kind = ContainerKinds.Of(input.Peek(ContainerKinds.SampleSize));
        var pages = kind == ContainerKind.Page ? [PageOf(input, scope.Place)]
            : scope.Layer == ContainerLimits.Layers ? [ContainedPage.Without(scope.Place, ContainerProblem.TooDeep)]
            : PagesIn(kind, input, scope with { Layer = scope.Layer + 1 });
        foreach (var page in pages) yield return page;
    }

    private static IEnumerable<ContainedPage> PagesIn(ContainerKind kind, PeekableStream input, ContainerScope scope) => kind switch
    {
        ContainerKind.Gzip => Unzip(input, scope),
        ContainerKind.Zip => ZipContainer.Read(input, scope),
        ContainerKind.Tar => TarContainer.Read(input, scope),
        ContainerKind.Warc => WarcContainer.Read(input, scope),
        ContainerKind.JsonLines => JsonLinesContainer.Read(input, scope),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static IEnumerable<ContainedPage> Unzip(PeekableStream packed, ContainerScope scope)
    {
        using var unpacked = UnpackedStream.Of(packed, input => new GzipMembers(input), scope.Budget);
        foreach (var page in Read(new PeekableStream(unpacked), scope)) yield return page;
    }

    private static ContainedPage PageOf(PeekableStream input, string place)
    {
        var bytes = new MemoryStream();
        var whole = input.CopyAtMost(ContainerLimits.PageBytes, bytes);
        return !whole ? ContainedPage.Without(place, ContainerProblem.TooLarge)
            : bytes.Length == 0 ? ContainedPage.Without(place, ContainerProblem.Empty)
            : new ContainedPage(place, bytes.ToArray(), PageContext.None, null);
    }
}
