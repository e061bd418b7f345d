using Microsoft.Data.Sqlite;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Matching;
using NewsCorpus.Search.Sqlite.Native;

namespace NewsCorpus.Search.Sqlite.Reading;

/// <summary>One connection with its prepared statements, and room to count: what a page of results needs, without the work of building it anew. For one search at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private bool _isReading;

    private IndexReader(SqliteConnection connection) => (_connection, Pages) = (connection, new(this));

    /// <summary>Of the search that is running.</summary>
    public FieldCounts Counts { get; } = new();

    /// <summary>What lies behind the index of articles.</summary>
    public IndexPages Pages { get; }

    /// <param name="database">Path of the file.</param>
    public static IndexReader Open(string database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        connection.Open();
        Fts5Registration.Register(connection);
        var reader = new IndexReader(connection);
        // Pages of the index are read in place; 2 GB of addresses cost nothing until they are touched. The cache is of this connection alone.
        foreach (var setting in new[] { "temp_store = 2", "mmap_size = 2147418112", "cache_size = -16384" })
            reader.Run($"PRAGMA {setting}");
        // The words in their order, one place of a word at a time: what ArticleWords gives of a word is read from all of its articles.
        reader.Run("""CREATE VIRTUAL TABLE temp."WordPlaces" USING fts5vocab('main', 'ArticleIndex', 'instance')""");
        reader.Run("PRAGMA query_only = 1");
        return reader;
    }

    /// <summary>From here to <see cref="End"/> all that is read is of one moment.</summary>
    public void Begin()
    {
        Run("BEGIN");
        Pages.Forget();
        _isReading = true;
    }

    public void End()
    {
        if (_isReading)
            Run("COMMIT");
        _isReading = false;
    }

    /// <summary>Every row of a query, in its order; read it to the end, or break off and ask no more of it.</summary>
    public IEnumerable<SqliteDataReader> Rows(string sql, params object[] arguments)
    {
        using var rows = Command(sql, arguments).ExecuteReader();
        while (rows.Read())
            yield return rows;
    }

    /// <summary>The first token of the index that is not before a text, with its form; null where none follows that begins so.</summary>
    public (string Token, string Form)? WordFrom(string text, string beginning)
    {
        foreach (var row in Rows("""SELECT term FROM temp."WordPlaces" WHERE term >= $1 AND term < $2 LIMIT 1""", text, beginning + '\uffff'))
            return (row.GetString(0), IndexTokens.FormOf(row.GetString(0)));
        return null;
    }

    /// <summary>All that one part of a query finds.</summary>
    public PartMatches Matches(Match part, CancellationToken ct) => Matches(part, [], 0, ct);

    /// <summary>What one part of a query finds among some articles, and among all after another one.</summary>
    /// <param name="among">Ids, sorted and none higher than <paramref name="after"/>.</param>
    /// <param name="after">An id.</param>
    public PartMatches Matches(Match part, IReadOnlyList<int> among, int after, CancellationToken ct)
    {
        const string Sql = """SELECT 1 FROM "ArticleIndex" WHERE "ArticleIndex" MATCH $1 AND collect("ArticleIndex") IS NOT NULL AND rowid """;
        try
        {
            return new PartReader(part, ct).Read(() =>
            {
                foreach (var article in among)
                    Command(Sql + "= $2", [part.Expression, article]).ExecuteScalar();
                Command(Sql + ">= $2", [part.Expression, after + 1]).ExecuteScalar();
            });
        }
        catch (SqliteException) when (ct.IsCancellationRequested)
        {
            throw new OperationCanceledException(ct);
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql) => Command(sql, []).ExecuteNonQuery();

    private SqliteCommand Command(string sql, object[] arguments)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var number = 1; number <= arguments.Length; number++)
                command.Parameters.Add(new SqliteParameter($"${number}", null));
            _commands[sql] = command;
        }
        for (var number = 0; number < arguments.Length; number++)
            command.Parameters[number].Value = arguments[number];
        return command;
    }
}
