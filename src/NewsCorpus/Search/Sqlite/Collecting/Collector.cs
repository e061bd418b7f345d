using NewsCorpus.Search.Sqlite.Matching;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Sees every match once: filters it, counts what it has, scores it, and keeps it if it is among the best.</summary>
internal sealed class Collector(Conditions conditions, CancellationToken ct)
{
    /// <summary>Less than a tenth of a millisecond.</summary>
    private const int MatchesBetweenLooks = 1024;

    /// <summary>Null where only the number of hits is wanted.</summary>
    public PageWanted? Wanted { get; init; }

    /// <summary>Number of hits so far.</summary>
    public int Total { get; private set; }

    public void Run(ArticleStream matches)
    {
        var seen = 0;
        for (var article = matches.Next(1); article != ArticleStream.End; article = matches.Next(article + 1))
        {
            if (++seen % MatchesBetweenLooks == 0)
                ct.ThrowIfCancellationRequested();
            Collect(article);
        }
    }

    private void Collect(int article)
    {
        if (!conditions.Pass(article, out var failing))
            return;
        if (failing is { } field)
        {
            Wanted?.Counts.Count(article, field);
            return;
        }
        Total++;
        Wanted?.Take(article);
    }
}
