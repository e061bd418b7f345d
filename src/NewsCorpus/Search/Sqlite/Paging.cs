namespace NewsCorpus.Search.Sqlite;

/// <summary>Which hits stand on the page that was asked for.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">0 where there is no hit.</param>
internal readonly record struct Paging(int Page, int Size, int Pages)
{
    public long Skip => (long)(Page - 1) * Size;

    public static Paging Of(QuoteSearchRequest request, int total)
    {
        var size = Math.Clamp(request.Search.PageSize, 1, SearchRequest.LargestPageSize);
        return new(Math.Max(1, request.Page), size, (total + size - 1) / size);
    }
}
