using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>
/// Indexes articles and quotes that a batch inserts without triggers, as the triggers do for everybody else who writes (0002_search.sql, 0003_quote_search.sql,
/// 0008_search_columns.sql): the words of a whole batch become one segment of each index.
/// </summary>
internal sealed class NewIndexRows(CorpusDb db) : IDisposable
{
    private readonly PreparedStatement _articles = new(db, """INSERT INTO "ArticleIndex" (rowid, "Title", "Text") VALUES (?1, fts5_locale(?2, ?3), fts5_locale(?2, ?4))""");
    private readonly PreparedStatement _quotes = new(db, """INSERT INTO "QuoteIndex" (rowid, "Title", "Text") VALUES (?1, fts5_locale(?2, ?3), fts5_locale(?2, ?4))""");
    private readonly PreparedStatement _changes = new(db, """INSERT INTO "ArticleChanges" ("ArticleId") VALUES (?)""");

    /// <summary>An article that was inserted just now, with whatever is found in it.</summary>
    public void Add(Article article)
    {
        Index(_articles, article.Id, article.Language, article.Title, article.Text);
        _changes.Parameters.Bind(1, article.Id);
        _changes.Run();
    }

    /// <param name="id">Of the quote that was inserted just now.</param>
    /// <param name="language">Of its article.</param>
    public void Add(int id, Quote quote, string language) =>
        Index(_quotes, id, language, quote.Kind == QuoteKind.Headline ? quote.Text : "", quote.Kind == QuoteKind.Headline ? "" : quote.Text);

    /// <summary>Once for a batch. Whoever has not looked for so long reads everything anew.</summary>
    public static Task ForgetOldChangesAsync(CorpusDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleChanges" WHERE "Seq" < (SELECT max("Seq") FROM "ArticleChanges") - 100000""", ct);

    public void Dispose()
    {
        foreach (var statement in new[] { _articles, _quotes, _changes }) statement.Dispose();
    }

    private static void Index(PreparedStatement insert, int id, string language, string title, string text)
    {
        var row = insert.Parameters;
        row.Bind(1, id);
        row.Bind(2, language);
        row.Bind(3, title);
        row.Bind(4, text);
        insert.Run();
    }
}
