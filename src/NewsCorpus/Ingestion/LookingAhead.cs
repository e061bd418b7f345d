using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.Linking;

namespace NewsCorpus.Ingestion;

/// <summary>
/// What the writer will look for and compare a batch with is read by the worker before, so that several wait for the disk instead of the one. Who holds the hashes of the batch
/// is handed on; articles and quotes are thrown away, but lie in the system's memory then. It decides nothing: what comes meanwhile, only the writer sees.
/// </summary>
internal static class LookingAhead
{
    /// <summary>An article that a band leads to is compared whole.</summary>
    private const string Article = """SELECT instr("Text", char(0)) FROM "Articles" WHERE "Id" = ?""";

    /// <summary>A quote that a run leads to is compared in the language of its article.</summary>
    private const string Quote = """SELECT instr("Articles"."Language", "Quotes"."Text") FROM "Quotes" JOIN "Articles" ON "Articles"."Id" = "ArticleId" WHERE "Quotes"."Id" = ?""";

    public static async Task<LinkingAhead> ReadAsync(CorpusDb db, IReadOnlyList<AnalyzedPage> batch, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        using var scattered = new ScatteredReading((SqliteConnection)db.Database.GetDbConnection());
        var hashes = LinkingHashes.Of(db);
        // One after the other: the log of the database cannot begin anew while somebody reads on in it.
        return new(
            Read(db, hashes.Bands, [.. batch.SelectMany(page => page.Bands)], Article),
            Read(db, hashes.Runs, [.. batch.SelectMany(page => page.QuoteRuns.Values.SelectMany(runs => runs))], Quote));
    }

    private static HashesAhead Read(CorpusDb db, GatheredHashes hashes, HashSet<long> sought, string compared)
    {
        using var snapshot = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        var ahead = hashes.LookAhead(sought);
        using var statement = new PreparedStatement(db, compared);
        foreach (var holder in ahead.Found.Select(held => held.Holder).Distinct().Order())
        {
            statement.Parameters.Bind(1, holder);
            while (statement.Next())
            {
                // Reading it was all.
            }
        }
        return ahead;
    }
}
