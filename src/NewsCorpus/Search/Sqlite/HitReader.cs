using Microsoft.Data.Sqlite;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Matching;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads the articles of a page, and marks in them what the index found.</summary>
/// <param name="parts">Of the query; none where there are no words.</param>
/// <param name="scorer">Null where there are no words.</param>
internal sealed class HitReader(IReadOnlyList<QueryPart> parts, Scorer? scorer, FieldNames names, IndexReader reader)
{
    // One query for all: starting one takes longer than reading a row.
    private const string Sql = """
        SELECT a."Language", a."OutletId", a."Published", a."PublishedPrecision", a."Title", a."Text"
        FROM json_each($1) wanted CROSS JOIN "Articles" a ON a."Id" = wanted.value
        """;

    /// <param name="page">Of this moment.</param>
    /// <returns>In the order of the page.</returns>
    public IReadOnlyList<SearchHit> Read(IReadOnlyList<FoundArticle> page)
    {
        var articles = reader.Rows(Sql, $"[{string.Join(',', page.Select(found => found.Article))}]").Select(Row);
        return [.. articles.Zip(page, (article, found) => Hit(found, article))];
    }

    private ArticleRow Row(SqliteDataReader row) => new(
        row.GetString(0),
        row.IsDBNull(1) ? null : names.Of(SearchField.Outlet, row.GetInt32(1), reader).Names.In("en"),
        row.IsDBNull(2) ? null : row.GetDateTime(2),
        Enum.Parse<DatePrecision>(row.GetString(3)),
        row.GetString(4),
        row.GetString(5));

    private SearchHit Hit(FoundArticle found, ArticleRow article)
    {
        FoundPlace[] title = Places(found.Article, article.Title, inTitle: true), text = Places(found.Article, article.Text, inTitle: false);
        var weights = scorer?.Weights(found.Article) ?? [];
        return new(
            found.Article, article.Language, article.Outlet, article.Published, article.Precision,
            Snippets.Whole(article.Title, Apart(title)), Snippets.Best(article.Text, Apart(text)))
        {
            Copies = found.Times - 1,
            Score = weights.Sum(),
            Reasons = HitReasons.Of(parts, weights, title, text, article.Title, article.Text),
        };
    }

    /// <summary>The places in title or text, as spans of it, in order; of those that begin together the longest first.</summary>
    private FoundPlace[] Places(int article, string text, bool inTitle)
    {
        List<(int Part, MatchPhrase Phrase, int Word)> places = [];
        for (var part = 0; part < parts.Count; part++)
            foreach (var place in PlacesOf(parts[part], article))
                if (place.InTitle == inTitle)
                    places.Add((part, parts[part].Match.Phrases[place.Phrase], place.Word));
        if (places.Count == 0)
            return [];
        // The text is of the same moment as the index, so the words are there.
        var looked = places.Max(p => p.Word + p.Phrase.Words);
        var words = new List<TextSpan>(looked);
        words.AddRange(Tokenizer.Words(text).Take(looked));
        FoundPlace[] spans = [.. places.Select(p => new FoundPlace(p.Part, p.Phrase, new(words[p.Word].Start, words[p.Word + p.Phrase.Words - 1].End)))];
        Array.Sort(spans, (a, b) => (a.Span.Start, b.Span.End).CompareTo((b.Span.Start, a.Span.End)));
        return spans;
    }

    private static ReadOnlySpan<PhrasePlace> PlacesOf(QueryPart part, int article) =>
        part.Stream.Matches.IndexOf(article) is { } index ? part.Stream.Matches.Places(index) : [];

    private static IReadOnlyList<QueryMatch> Apart(FoundPlace[] places) => QueryMatches.Apart(places.Select(p => new QueryMatch(p.Span, p.Part)));

    private sealed record ArticleRow(string Language, string? Outlet, DateTime? Published, DatePrecision Precision, string Title, string Text);
}

/// <summary>Where a phrase stands in a title or a text.</summary>
/// <param name="Part">Number of the part that it is of.</param>
internal readonly record struct FoundPlace(int Part, MatchPhrase Phrase, TextSpan Span);
