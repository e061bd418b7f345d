namespace NewsCorpus.Web.Api;

/// <summary>A piece of a list.</summary>
/// <param name="Next">Address of the next piece; null where this is the last.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>Made of one row more than is shown, so that the last piece knows it is the last.</summary>
    /// <param name="rows">Up to one more than <paramref name="limit"/>.</param>
    /// <param name="limit">How many are shown.</param>
    /// <param name="http">What was asked.</param>
    /// <param name="cursor">Where the piece after a row begins.</param>
    internal static ApiPage<T> Of(IReadOnlyList<T> rows, int limit, HttpRequest http, Func<T, string> cursor) =>
        rows.Count > limit ? new([.. rows.Take(limit)], http.Next(cursor(rows[limit - 1]))) : new(rows, null);
}
