using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Sqlite.Segments;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>
/// Indexes articles and quotes that a batch inserts without triggers, as the triggers do for everybody else who writes (0002_search.sql, 0003_quote_search.sql,
/// 0008_search_columns.sql): the words of a whole batch become one segment of each index, made by threads beside the one that holds the database.
/// </summary>
internal sealed class NewIndexRows(CorpusDb db) : IDisposable
{
    private readonly SegmentMaking _articles = new();
    private readonly SegmentMaking _quotes = new();
    private readonly PreparedStatement _changes = new(db, """INSERT INTO "ArticleChanges" ("ArticleId") VALUES (?)""");

    /// <summary>An article that was inserted just now, with whatever is found in it.</summary>
    public void Add(Article article)
    {
        _articles.Add(new() { Id = article.Id, Language = article.Language, Title = article.Title, Text = article.Text });
        _changes.Parameters.Bind(1, article.Id);
        _changes.Run();
    }

    /// <param name="id">Of the quote that was inserted just now.</param>
    /// <param name="language">Of its article.</param>
    public void Add(int id, Quote quote, string language)
    {
        var isHeadline = quote.Kind == QuoteKind.Headline;
        _quotes.Add(new() { Id = id, Language = language, Title = isHeadline ? quote.Text : "", Text = isHeadline ? "" : quote.Text });
    }

    /// <summary>Writes the segments. From here on the rows may be changed by statements that fire triggers.</summary>
    public async Task CompleteAsync()
    {
        Write(IndexTable.Articles, await _articles.CompleteAsync());
        Write(IndexTable.Quotes, await _quotes.CompleteAsync());
    }

    /// <summary>Once for a batch. Whoever has not looked for so long reads everything anew.</summary>
    public static Task ForgetOldChangesAsync(CorpusDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleChanges" WHERE "Seq" < (SELECT max("Seq") FROM "ArticleChanges") - 100000""", ct);

    public void Dispose()
    {
        foreach (var part in new IDisposable[] { _articles, _quotes, _changes }) part.Dispose();
    }

    private void Write(IndexTable table, Segment segment)
    {
        table.Add(db, segment);
        table.KeepMerged(db, segment.Pages.Count);
    }
}
