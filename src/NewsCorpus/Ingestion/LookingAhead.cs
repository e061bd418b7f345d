using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.Linking;

namespace NewsCorpus.Ingestion;

/// <summary>
/// What the writer will compare a batch with is read by the worker before, and thrown away: then it lies in the system's memory, and several wait for the disk instead of the one.
/// It decides nothing: what comes meanwhile, only the writer sees.
/// </summary>
internal static class LookingAhead
{
    /// <summary>An article that a band leads to is compared whole.</summary>
    private const string Article = """SELECT instr("Text", char(0)) FROM "Articles" WHERE "Id" = ?""";

    /// <summary>A quote that a run leads to is compared in the language of its article.</summary>
    private const string Quote = """SELECT instr("Articles"."Language", "Quotes"."Text") FROM "Quotes" JOIN "Articles" ON "Articles"."Id" = "ArticleId" WHERE "Quotes"."Id" = ?""";

    public static async Task ReadAsync(CorpusDb db, IReadOnlyList<AnalyzedPage> batch, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var scattered = new ScatteredReading(connection);
        var hashes = LinkingHashes.Of(db);
        // One after the other: the log of the database cannot begin anew while somebody reads on in it.
        using (connection.BeginTransaction(deferred: true))
            Read(db, Article, hashes.Bands.FirstInTree(batch.SelectMany(page => page.Bands)));
        using (connection.BeginTransaction(deferred: true))
            Read(db, Quote, hashes.Runs.FirstInTree(batch.SelectMany(page => page.QuoteRuns.Values.SelectMany(runs => runs))));
    }

    private static void Read(CorpusDb db, string sql, IEnumerable<HeldHash> held)
    {
        using var statement = new PreparedStatement(db, sql);
        foreach (var holder in held.Select(held => held.Holder).Distinct().Order())
        {
            statement.Parameters.Bind(1, holder);
            while (statement.Next())
            {
                // Reading it was all.
            }
        }
    }
}
