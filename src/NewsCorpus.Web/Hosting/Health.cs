using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsCorpus.Data;

namespace NewsCorpus.Web.Hosting;

/// <summary>Answers for whoever looks after the program: <c>/health/live</c> (it runs) and <c>/health/ready</c> (it can answer readers).</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<CorpusReady>("corpus");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var reading = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(reading);
        routes.MapHealthChecks("/health/ready").WithMetadata(reading);
    }

    /// <summary>The database opens, and every script of the schema has run.</summary>
    private sealed class CorpusReady(IDbContextFactory<CorpusDb> contexts) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var db = await contexts.CreateDbContextAsync(cancellationToken);
                var scripts = await db.Database.SqlQueryRaw<int>("""SELECT count(*) AS "Value" FROM "SchemaScript" """).SingleAsync(cancellationToken);
                return scripts >= SchemaScripts.Sqlite.Count ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database is being made ready.");
            }
            catch (Microsoft.Data.Sqlite.SqliteException e)
            {
                return HealthCheckResult.Unhealthy("The database cannot be read.", e);
            }
        }
    }
}
