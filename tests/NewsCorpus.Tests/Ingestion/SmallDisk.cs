using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>A disk that holds the empty corpus and some pages: SQLite says of a database at its limit what it says of a full disk.</summary>
internal sealed class SmallDisk : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var limit = connection.CreateCommand();
        limit.CommandText = "PRAGMA max_page_count = 400";
        limit.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}

internal static class SmallDiskServices
{
    public static void AddSmallDisk(this IServiceCollection services) => services.ConfigureDbContext<CorpusDb>(options => options.AddInterceptors(new SmallDisk()));
}
