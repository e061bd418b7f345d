using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NewsCorpus.Changes;

namespace NewsCorpus.Web.Pages.Changes;

/// <summary>The filter of the history, as its address carries it.</summary>
public sealed record HistoryAddress
{
    public Subject? Subject { get; init; }

    /// <summary>One of <see cref="ChangeWhat"/>; null or empty for all.</summary>
    public string? What { get; init; }

    public string? Who { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public long? Parent { get; init; }

    public ChangeFilter ToFilter() => new(Subject, Who?.Trim(), From, Until, Parent, What is { Length: > 0 } ? [What] : null);

    /// <summary>An address with this filter.</summary>
    /// <param name="before">Where the page before ended; null for the first.</param>
    public string With(string path, long? before = null)
    {
        var query = new QueryBuilder();
        void Add(string name, IFormattable? value, string? format = null)
        {
            if (value is not null) query.Add(name, value.ToString(format, CultureInfo.InvariantCulture));
        }
        Add("subject", Subject);
        if (What is { Length: > 0 }) query.Add("what", What);
        if (Who is { Length: > 0 }) query.Add("who", Who);
        Add("from", From, "O");
        Add("until", Until, "O");
        Add("parent", Parent);
        Add("before", before);
        return path + query;
    }
}
