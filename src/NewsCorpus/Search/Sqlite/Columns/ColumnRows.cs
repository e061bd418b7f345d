using Microsoft.Data.Sqlite;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What the columns hold of some articles, as the database says it at one moment.</summary>
internal sealed class ColumnRows
{
    // Text is not read: of most tables an index holds all that is wanted. {0} is the column of the article's id, {1} which articles.
    private const string FactsSql = """SELECT "Id", "Language", "OutletId", "Published" FROM "Articles" INDEXED BY "ArticleFacts" WHERE "Id" {0}""";
    private const string CopiesSql = """SELECT "Id", "CopyOfId" FROM "Articles" WHERE "CopyOfId" IS NOT NULL AND "Id" {0}""";
    private const string WordsSql = """SELECT id, sz FROM "ArticleIndex_docsize" WHERE id {0}""";
    private const string MeetingsSql = """SELECT "ArticleId", "MeetingId" FROM "Coverage" WHERE "ArticleId" {0} ORDER BY 1""";
    private const string TagsSql = """SELECT "ArticlesId", "TagsId" FROM "ArticleTag" WHERE "ArticlesId" {0} ORDER BY 1""";

    private const string SpeakersSql = """
        SELECT DISTINCT "ArticleId", "PersonId" FROM "Quotes"
        WHERE "PersonId" IS NOT NULL AND "Status" <> 'Rejected' AND "ArticleId" {0} ORDER BY 1
        """;

    private const string PeopleSql = """
        SELECT "ArticleId", "PersonId" FROM "Mentions" WHERE "ArticleId" {0}
        UNION SELECT "ArticleId", "PersonId" FROM "Quotes" WHERE "PersonId" IS NOT NULL AND "Status" <> 'Rejected' AND "ArticleId" {0} ORDER BY 1
        """;

    private const string QuotesSql = """
        SELECT "Id", "ArticleId", "PersonId", "Kind", "Confidence" FROM "Quotes" WHERE "Status" <> 'Rejected' AND "ArticleId" {0} ORDER BY 2
        """;

    private readonly List<int> _changed;
    private readonly List<(int Article, string Language, int Outlet, DateTime? Published)> _facts;
    private readonly List<(int Article, int Original)> _copies;
    private readonly List<(int Article, int Words)> _words;
    private readonly Dictionary<SearchField, List<(int Article, int Value)>> _lists;
    private readonly List<(int Quote, int Article, int Speaker, QuoteKind Kind, double Confidence)> _quotes;

    private ColumnRows(IndexReader reader, List<int> changed, string which, object[] arguments)
    {
        _changed = changed;
        _facts = Read(FactsSql, row => (row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? 0 : row.GetInt32(2), row.IsDBNull(3) ? null : (DateTime?)row.GetDateTime(3)));
        _copies = Read(CopiesSql, Pair);
        _words = Read(WordsSql, row => (row.GetInt32(0), WordsOf(row)));
        _lists = new()
        {
            [SearchField.Meeting] = Read(MeetingsSql, Pair),
            [SearchField.Tag] = Read(TagsSql, Pair),
            [SearchField.Speaker] = Read(SpeakersSql, Pair),
            [SearchField.Person] = Read(PeopleSql, Pair),
        };
        _quotes = Read(QuotesSql, row => (row.GetInt32(0), row.GetInt32(1), row.IsDBNull(2) ? 0 : row.GetInt32(2), Enum.Parse<QuoteKind>(row.GetString(3)), row.GetDouble(4)));

        List<T> Read<T>(string sql, Func<SqliteDataReader, T> value) =>
            [.. reader.Rows(sql.Replace("{0}", which, StringComparison.Ordinal), arguments).Select(value)];
    }

    /// <summary>Of every article.</summary>
    public static ColumnRows All(IndexReader reader) => new(reader, [], "> 0", []);

    /// <summary>Of the articles that changed after a moment; those that are gone have no row.</summary>
    public static ColumnRows Since(IndexReader reader, long version)
    {
        var changed = reader.Rows("""SELECT DISTINCT "ArticleId" FROM "ArticleChanges" WHERE "Seq" > $1 AND "ArticleId" IS NOT NULL""", version)
            .Select(row => row.GetInt32(0)).ToList();
        return new(reader, changed, """IN (SELECT "ArticleId" FROM "ArticleChanges" WHERE "Seq" > $1)""", [version]);
    }

    /// <param name="version">The moment that the rows are of.</param>
    public void WriteTo(ArticleColumns columns, long version)
    {
        columns.Become(version, _changed);
        foreach (var article in _changed.Concat(_facts.Select(row => row.Article)))
            columns.Clear(article);
        foreach (var row in _facts)
            columns.SetFacts(row.Article, row.Language, row.Outlet, row.Published);
        foreach (var (article, original) in _copies)
            columns.SetCopy(article, original);
        foreach (var (article, words) in _words)
            columns.SetWords(article, words);
        foreach (var (field, rows) in _lists)
            foreach (var (article, value) in rows)
                ((ListColumn)columns[field]).Add(article, value);
        foreach (var (quote, article, speaker, kind, confidence) in _quotes)
            columns.Quotes.Add(quote, article, speaker, kind, confidence);
    }

    private static (int, int) Pair(SqliteDataReader row) => (row.GetInt32(0), row.GetInt32(1));

    /// <summary>FTS5 keeps the number of words of each of its columns as SQLite's variable-length integers: seven bits a byte, the highest first.</summary>
    private static int WordsOf(SqliteDataReader row)
    {
        var (words, number) = (0, 0);
        foreach (var part in row.GetFieldValue<byte[]>(1))
        {
            number = (number << 7) | (part & 0x7f);
            if (part >= 0x80)
                continue;
            words += number;
            number = 0;
        }
        return words;
    }
}
