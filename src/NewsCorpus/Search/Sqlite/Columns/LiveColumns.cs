using NewsCorpus.Search.Sqlite.Fields;
using NewsCorpus.Search.Sqlite.Matching;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>The columns, kept in step with the database: whoever searches first after a change takes it over, whichever process made it.</summary>
public sealed class LiveColumns : IDisposable
{
    private readonly ReaderWriterLockSlim _use = new();
    private readonly Lock _bringing = new();
    private ArticleColumns _columns = new();

    /// <summary>Of the moment of the columns.</summary>
    internal KeptMatches Matches { get; } = new();

    internal KnownTokens ArticleTokens { get; } = new("ArticleIndex");

    internal KnownTokens QuoteTokens { get; } = new("QuoteIndex");

    internal FieldNames Names { get; } = new();

    internal NameBook Book { get; } = new();

    /// <summary>Begins a moment of the reader, and runs something with the columns of that moment, which nobody changes meanwhile.</summary>
    internal T At<T>(IndexReader reader, Func<ArticleColumns, T> use)
    {
        while (true)
        {
            reader.Begin();
            var version = VersionOf(reader);
            BringTo(version, reader);
            _use.EnterReadLock();
            try
            {
                if (_columns.Version == version)
                    return use(_columns);
            }
            finally
            {
                _use.ExitReadLock();
            }
            // Another search has seen a later moment.
            reader.End();
        }
    }

    public void Dispose() => _use.Dispose();

    private static long VersionOf(IndexReader reader) => Scalar(reader, """SELECT max("Seq") FROM "ArticleChanges" """);

    private static long Scalar(IndexReader reader, string sql) => reader.Rows(sql).Select(row => row.GetInt64(0)).Single();

    private void BringTo(long version, IndexReader reader)
    {
        if (Volatile.Read(ref _columns).Version >= version)
            return;
        lock (_bringing)
        {
            if (_columns.Version >= version)
                return;
            if (IsKnownSince(_columns.Version, reader))
                Update(version, reader);
            else
                LoadAll(version, reader);
        }
    }

    /// <summary>Old changes are forgotten in time; see 0008_search_columns.sql.</summary>
    private static bool IsKnownSince(long version, IndexReader reader) =>
        version >= 0 && Scalar(reader, """SELECT min("Seq") FROM "ArticleChanges" """) <= version + 1;

    private void LoadAll(long version, IndexReader reader)
    {
        var loaded = new ArticleColumns();
        ColumnRows.All(reader).WriteTo(loaded, version);
        _use.EnterWriteLock();
        _columns = loaded;
        ArticleTokens.ForgetAbsent(null);
        QuoteTokens.ForgetAbsent(null);
        ForgetNames();
        _use.ExitWriteLock();
    }

    private void Update(long version, IndexReader reader)
    {
        // Read first: nobody waits for the database, only for the moment of writing.
        var rows = ColumnRows.Since(reader, _columns.Version);
        var inArticles = ChangedTokens.OfArticles(_columns.Version, reader);
        var inQuotes = ChangedTokens.OfQuotes(_columns.Version, reader);
        var isRenamed = reader.Rows("""SELECT 1 FROM "ArticleChanges" WHERE "Seq" > $1 AND "ArticleId" IS NULL LIMIT 1""", _columns.Version).Any();
        _use.EnterWriteLock();
        rows.WriteTo(_columns, version);
        ArticleTokens.ForgetAbsent(inArticles);
        QuoteTokens.ForgetAbsent(inQuotes);
        if (isRenamed)
            ForgetNames();
        _use.ExitWriteLock();
    }

    private void ForgetNames()
    {
        Names.Forget();
        Book.Forget();
    }
}
