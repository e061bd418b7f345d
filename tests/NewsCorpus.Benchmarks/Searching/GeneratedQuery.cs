using NewsCorpus.Search;

namespace NewsCorpus.Benchmarks.Searching;

/// <summary>One query of the set.</summary>
/// <param name="Kind">"rare word", "phrase" …: figures are printed for each.</param>
/// <param name="Operator">How the words hang together.</param>
/// <param name="Language">Of the words.</param>
/// <param name="Outlet">Number of the outlet that the hits must be from; null for any.</param>
/// <param name="OnlyLanguage">Whether hits in another language are shut out.</param>
internal sealed record GeneratedQuery(string Kind, Operator Operator, string Language, IReadOnlyList<string> Words, int? Outlet = null, bool OnlyLanguage = false)
{
    public SearchRequest Request => new()
    {
        Text = Operator switch
        {
            Operator.Any => string.Join(" OR ", Words),
            Operator.Phrase => $"\"{string.Join(' ', Words)}\"",
            Operator.Prefix => $"{Words[0]}*",
            _ => string.Join(' ', Words),
        },
        Filters =
        [
            .. Outlet is { } number ? new[] { new SearchFilter(SearchField.Outlet, Corpora.CorpusFiller.SlugOfOutlet(number)) } : [],
            .. OnlyLanguage ? new[] { new SearchFilter(SearchField.Language, Language) } : [],
        ],
    };

    /// <summary>The address of its page of results.</summary>
    public string Page =>
        $"/search?q={Uri.EscapeDataString(Request.Text)}{string.Concat(Request.Filters.Select(f => $"&{f.Field.ToString().ToLowerInvariant()}={f.Value}"))}";
}

/// <summary>How the words of a query hang together.</summary>
internal enum Operator
{
    All,
    Any,
    Phrase,
    Prefix,
}
