namespace NewsCorpus.Text.Reading.Containers;

/// <summary>The HTTP response in a WARC record → the page in it.</summary>
internal static class HttpResponse
{
    public static ContainedPage PageOf(byte[] response, string place, PageContext context, UnpackingBudget budget)
    {
        var start = response.AsSpan(0, Math.Min(response.Length, ContainerLimits.HeadBytes));
        if (HeaderBlock.LengthIn(start) is not { } length) return ContainedPage.Without(place, ContainerProblem.BrokenRecord);
        var head = HeaderBlock.Parse(start[..length]);
        if (!IsSuccess(head.FirstLine)) return ContainedPage.Without(place, ContainerProblem.NotFetched);
        // The record's own type is that of the response, "application/http", not of the page.
        context = (context with { ContentType = null, Charset = null }).WithContentType(head["Content-Type"]);
        if (!ContentTypes.MayBePage(context.ContentType)) return ContainedPage.Without(place, ContainerProblem.OtherContent);
        var (body, problem) = HttpBody.Decode(response.AsMemory(length), head, budget);
        return problem is { } reason ? ContainedPage.Without(place, reason) : WarcRecord.PageOf(body, place, context);
    }

    private static bool IsSuccess(string statusLine) => statusLine.Split(' ', 3) is [_, { Length: 3 } status, ..] && status[0] == '2';
}
