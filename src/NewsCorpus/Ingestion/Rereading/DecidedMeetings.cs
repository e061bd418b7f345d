using Microsoft.EntityFrameworkCore;
using NewsCorpus.Meetings;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>The articles that editors put to a meeting or took off it: there the machine's view does not count.</summary>
internal sealed class DecidedMeetings
{
    private readonly HashSet<(int Article, string Meeting)> _decided;

    private DecidedMeetings(HashSet<(int, string)> decided) => _decided = decided;

    public static async Task<DecidedMeetings> LoadAsync(CorpusDb db, IReadOnlyList<int> articles, CancellationToken ct)
    {
        if (articles is []) return new([]);
        var put = db.Coverage.Where(c => articles.Contains(c.ArticleId) && c.DecidedBy == DecidedBy.Editor).Select(c => new { c.ArticleId, c.Meeting.Slug });
        var aside = db.AsideCoverage.Where(a => articles.Contains(a.ArticleId)).Select(a => new { a.ArticleId, a.Meeting.Slug });
        var decided = await put.Concat(aside).ToListAsync(ct);
        return new([.. decided.Select(d => (d.ArticleId, d.Slug))]);
    }

    /// <param name="article">Null for one that is not stored yet.</param>
    /// <param name="meeting">Slug.</param>
    public bool Cover(int? article, string meeting) => article is { } id && _decided.Contains((id, meeting));
}
