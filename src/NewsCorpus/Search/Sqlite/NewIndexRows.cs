using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Quotes;

namespace NewsCorpus.Search.Sqlite;

/// <summary>
/// Indexes articles and quotes that a batch inserts without triggers, as the triggers do for everybody else who writes (0002_search.sql, 0003_quote_search.sql,
/// 0008_search_columns.sql): the words of a whole batch become one segment of each index.
/// </summary>
internal sealed class NewIndexRows(CorpusDb db) : IDisposable
{
    private readonly NewSegments _articles = new(IndexTable.Articles);
    private readonly NewSegments _quotes = new(IndexTable.Quotes);
    private readonly PreparedStatement _changes = new(db, """INSERT INTO "ArticleChanges" ("ArticleId") VALUES (?)""");
    private (int Article, PageWords? Words) _last;

    /// <summary>An article that was inserted just now, with whatever is found in it.</summary>
    /// <param name="words">Null where they were not cut before.</param>
    public void Add(Article article, PageWords? words)
    {
        _last = (article.Id, words);
        if (words is null)
            _articles.Add(new(article.Id, new(article.Language, article.Title, article.Text)));
        else
            _articles.Add(article.Id, words.Articles, words.Article);
        _changes.Parameters.Bind(1, article.Id);
        _changes.Run();
    }

    /// <summary>A quote of an article that was inserted just before it, or of one that is made anew.</summary>
    /// <param name="id">Of the quote that was inserted just now.</param>
    /// <param name="language">Of its article.</param>
    public void Add(int id, Quote quote, string language)
    {
        if (_last.Words is { } words && _last.Article == quote.ArticleId)
            _quotes.Add(id, words.Quotes, words.FirstQuote + quote.Position);
        else
            _quotes.Add(new(id, IndexedText.OfQuote(language, quote.Kind, quote.Text)));
    }

    /// <summary>Writes the segments. From here on the rows may be changed by statements that fire triggers.</summary>
    public void Complete()
    {
        _articles.Write(db);
        _quotes.Write(db);
    }

    /// <summary>Once for a batch. Whoever has not looked for so long reads everything anew.</summary>
    public static Task ForgetOldChangesAsync(CorpusDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleChanges" WHERE "Seq" < (SELECT max("Seq") FROM "ArticleChanges") - 100000""", ct);

    public void Dispose() => _changes.Dispose();
}
