namespace NewsCorpus.Text.Reading.Containers;

/// <summary>JSONL files, line by line. A broken line or one that is too long costs itself only.</summary>
internal static class JsonLinesContainer
{
    public static IEnumerable<ContainedPage> Read(PeekableStream input, ContainerScope scope)
    {
        for (var number = 1; !input.IsAtEnd; number++)
        {
            if (PageOf(ReadLine(input), scope.Numbered(number)) is { } page) yield return page;
        }
    }

    private static ContainedPage? PageOf(byte[]? line, string place) =>
        line is null ? ContainedPage.Without(place, ContainerProblem.TooLarge)
        : line.AsSpan().Trim(" \t\r"u8).IsEmpty ? null
        : JsonLine.PageOf(line, place);

    /// <summary>The next line without its end; null where it is longer than a page may be (then it is passed over).</summary>
    private static byte[]? ReadLine(PeekableStream input)
    {
        var line = new MemoryStream();
        var isTooLong = false;
        while (input.PeekAny() is { IsEmpty: false } next)
        {
            var end = next.IndexOf((byte)'\n');
            var part = end < 0 ? next : next[..end];
            isTooLong |= line.Length + part.Length > ContainerLimits.PageBytes;
            if (!isTooLong) line.Write(part);
            input.Skip(part.Length + (end < 0 ? 0 : 1));
            if (end >= 0) break;
        }
        return isTooLong ? null : line.ToArray();
    }
}
