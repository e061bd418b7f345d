using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsCorpus.Search.Sqlite.Native;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Gives every connection that the program opens the tokenizer of the search index.</summary>
public sealed class SearchConnections : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Fts5Registration.Register((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Fts5Registration.Register((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
