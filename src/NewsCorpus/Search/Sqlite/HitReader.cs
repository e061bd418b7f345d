using Microsoft.Data.Sqlite;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads the articles of a page, and marks in them what the index found.</summary>
internal sealed class HitReader(Match? match, FieldNames names, IndexReader reader)
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
        FoundPlace[] title = Places(found, article.Title, inTitle: true), text = Places(found, article.Text, inTitle: false);
        return new(
            found.Article, article.Language, article.Outlet, article.Published, article.Precision,
            Snippets.Whole(article.Title, Apart(title)), Snippets.Best(article.Text, Apart(text)))
        {
            Copies = found.Times - 1,
            Score = found.Weights.Sum(),
            Reasons = match is null ? [] : HitReasons.Of(match, found.Weights, title, text, article.Title, article.Text),
        };
    }

    /// <summary>The places in title or text, as spans of it, in order; of those that begin together the longest first.</summary>
    private FoundPlace[] Places(FoundArticle found, string text, bool inTitle)
    {
        PhrasePlace[] places = [.. found.Places.Where(place => place.InTitle == inTitle)];
        if (places.Length == 0)
            return [];
        List<TextSpan> words = [.. Tokenizer.Words(text).Take(places.Max(LastWord) + 1)];
        // The text is of the same moment as the index, so the words are there.
        FoundPlace[] spans = [.. places.Select(place => new FoundPlace(match!.Phrases[place.Phrase], new(words[place.Word].Start, words[LastWord(place)].End)))];
        Array.Sort(spans, (a, b) => (a.Span.Start, b.Span.End).CompareTo((b.Span.Start, a.Span.End)));
        return spans;

        int LastWord(PhrasePlace place) => place.Word + match!.Phrases[place.Phrase].Words - 1;
    }

    private static IReadOnlyList<QueryMatch> Apart(FoundPlace[] places) => QueryMatches.Apart(places.Select(p => new QueryMatch(p.Span, p.Phrase.Part)));

    private sealed record ArticleRow(string Language, string? Outlet, DateTime? Published, DatePrecision Precision, string Title, string Text);
}

/// <summary>Where a phrase stands in a title or a text.</summary>
internal readonly record struct FoundPlace(MatchPhrase Phrase, TextSpan Span);
