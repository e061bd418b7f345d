using System.Globalization;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>WARC and WET files, record by record. Requests, metadata and the like are passed over; a lying length costs its own record only.</summary>
internal static class WarcContainer
{
    /// <summary>Where a record begins behind another: the end of one content, and the version of the next head.</summary>
    private static ReadOnlySpan<byte> NextRecord => "\r\n\r\nWARC/1."u8;

    /// <summary>Looked at first, as most heads are shorter and looking far moves much memory.</summary>
    private const int UsualHeadBytes = 2048;

    public static IEnumerable<ContainedPage> Read(PeekableStream input, ContainerScope scope)
    {
        for (var number = 1; ReadNext(input, scope.Numbered(number), scope.Budget, out var page); number++)
        {
            if (page is not null) yield return page;
        }
    }

    /// <summary>Reads a record; false at the end.</summary>
    private static bool ReadNext(PeekableStream input, string place, UnpackingBudget budget, out ContainedPage? page)
    {
        page = null;
        try
        {
            if (input.IsAtEnd) return false;
            page = ReadRecord(input, place, budget);
        }
        catch (InvalidDataException)
        {
            if (!input.Resume()) throw;
            page = ContainedPage.Without(place, ContainerProblem.Damaged);
        }
        return true;
    }

    private static ContainedPage? ReadRecord(PeekableStream input, string place, UnpackingBudget budget)
    {
        if (ReadHead(input) is not { } head || !long.TryParse(head["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            SkipToNextRecord(input);
            return ContainedPage.Without(place, ContainerProblem.BrokenRecord);
        }
        var content = WarcRecord.IsPage(head) && length <= ContainerLimits.PageBytes ? new MemoryStream() : null;
        if (CopyContent(input, length, content) is { } problem) return ContainedPage.Without(place, problem);
        return content is not null ? WarcRecord.PageOf(head, content.ToArray(), place, budget)
            : WarcRecord.IsPage(head) ? ContainedPage.Without(place, ContainerProblem.TooLarge)
            : null;
    }

    // Nothing is taken where no head can be read: the caller looks for the next one.
    private static HeaderBlock? ReadHead(PeekableStream input)
    {
        if (!input.Peek(5).SequenceEqual("WARC/"u8)) return null;
        var length = HeaderBlock.LengthIn(input.Peek(UsualHeadBytes)) ?? HeaderBlock.LengthIn(input.Peek(ContainerLimits.HeadBytes));
        if (length is null) return null;
        var head = HeaderBlock.Parse(input.Peek(length.Value));
        input.Skip(length.Value);
        return head;
    }

    /// <summary>Copies the content and goes to the next record; says what is wrong with the stated length.</summary>
    private static ContainerProblem? CopyContent(PeekableStream input, long length, Stream? to)
    {
        var missing = CopyUpToNextRecord(input, length, to);
        if (missing > 0 && input.IsAtEnd) return ContainerProblem.CutOff;
        SkipLineEnds(input);
        // What is wrong behind a whole record is for the next one to say.
        var isAtRecord = !input.HasNext || input.Peek(5).SequenceEqual("WARC/"u8);
        if (!isAtRecord) SkipToNextRecord(input);
        return missing == 0 && isAtRecord ? null : ContainerProblem.BrokenRecord;
    }

    private static void SkipToNextRecord(PeekableStream input)
    {
        // At least one byte, or a head that cannot be read would be met again.
        if (!input.Peek(5).SequenceEqual("WARC/"u8) || ReadHead(input) is null) input.Skip(input.Peek(1).Length);
        CopyUpToNextRecord(input, long.MaxValue, null);
        SkipLineEnds(input);
    }

    /// <summary>Copies at most so many bytes, and stops where the next record begins.</summary>
    /// <returns>How many bytes were missing.</returns>
    private static long CopyUpToNextRecord(PeekableStream input, long count, Stream? to)
    {
        while (count > 0)
        {
            // A mark may begin in the last bytes shown and end behind them.
            var shown = (int)Math.Min(count, ContainerLimits.HeadBytes - NextRecord.Length) + NextRecord.Length;
            var next = input.Peek(shown);
            var found = next.IndexOf(NextRecord);
            var taken = found >= 0 ? found : next.Length < shown ? next.Length : next.Length - NextRecord.Length;
            taken = (int)Math.Min(taken, count);
            to?.Write(next[..taken]);
            input.Skip(taken);
            count -= taken;
            if (found == taken || next.IsEmpty) break;
        }
        return count;
    }

    private static void SkipLineEnds(PeekableStream input)
    {
        while (input.HasNext && input.Peek(1) is [(byte)'\r' or (byte)'\n']) input.Skip(1);
    }
}
