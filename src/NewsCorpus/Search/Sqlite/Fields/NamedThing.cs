using NewsCorpus.Search.Queries;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>A person, an outlet, a meeting or a tag with its names, ready to be found by any of them in any form and script.</summary>
internal sealed class NamedThing
{
    private readonly string[] _asWritten;
    private readonly AnalyzedWord[][] _names;

    /// <param name="asWritten">Slug, domains: what must be typed letter by letter.</param>
    /// <param name="names">With their languages.</param>
    public NamedThing(int id, IEnumerable<string> asWritten, IEnumerable<(string Name, string Language)> names)
    {
        Id = id;
        _asWritten = [.. asWritten];
        _names = [.. names.Select(n => TextAnalysis.Of(n.Name, n.Language).ToArray())];
    }

    public int Id { get; }

    /// <param name="typed">The value.</param>
    /// <param name="words">The words of the same.</param>
    public bool Is(string typed, IReadOnlyList<QueryWord> words) =>
        _asWritten.Contains(typed, StringComparer.OrdinalIgnoreCase)
        || words.Count > 0 && Array.Exists(_names, name => words.All(word => Array.Exists(name, word.Matches)));
}
