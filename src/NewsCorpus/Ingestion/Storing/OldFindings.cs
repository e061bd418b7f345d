using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Linking;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;

namespace NewsCorpus.Ingestion.Storing;

/// <summary>What older stages found in the articles that a batch makes anew. Tags, and whatever an editor decided, are not among it.</summary>
/// <param name="bands">Of articles.</param>
/// <param name="texts">What those articles said, by their ids.</param>
internal sealed class OldFindings(CorpusDb db, GatheredHashes bands, IReadOnlyDictionary<int, string> texts)
{
    private List<int> _named = [];

    /// <summary>Takes it away.</summary>
    public async Task ForgetAsync(CancellationToken ct)
    {
        if (texts.Count == 0) return;
        List<int> articles = [.. texts.Keys];
        var mentions = db.Mentions.Where(m => articles.Contains(m.ArticleId));
        var quotes = db.Quotes.Where(q => articles.Contains(q.ArticleId) && q.Status == QuoteStatus.Extracted);
        _named = await mentions.Select(m => m.PersonId).Union(quotes.Where(q => q.PersonId != null).Select(q => q.PersonId!.Value)).ToListAsync(ct);
        bands.Forget(texts.SelectMany(t => Fingerprint.BandsOf(t.Value).Select(band => new HeldHash(band, t.Key))));
        await mentions.ExecuteDeleteAsync(ct);
        await quotes.ExecuteDeleteAsync(ct);
        // What is found instead is not noted row by row.
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleChanges" ("ArticleId") SELECT value FROM json_each({JsonSerializer.Serialize(articles)})""", ct);
        await db.Coverage.Where(c => articles.Contains(c.ArticleId) && c.DecidedBy == DecidedBy.Machine).ExecuteDeleteAsync(ct);
    }

    /// <summary>A proposed person whom these articles named, and now no article names any more, was a mistake of older stages; one whom an editor touched stays.</summary>
    public async Task ForgetUnmentionedAsync(CancellationToken ct)
    {
        if (_named is []) return;
        await db.People
            .Where(p => _named.Contains(p.Id) && p.Status == PersonStatus.Proposed && p.Version == 0
                && !db.Mentions.Any(m => m.PersonId == p.Id) && !db.Quotes.Any(q => q.PersonId == p.Id))
            .ExecuteDeleteAsync(ct);
    }
}
