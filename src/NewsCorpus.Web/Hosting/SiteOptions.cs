namespace NewsCorpus.Web.Hosting;

/// <summary>What a site needs to know to start.</summary>
/// <param name="Corpus">The corpus that it serves.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons, as ASP.NET Core has it.</param>
/// <param name="IsPrivate">Reading is for those who are signed in; else for everybody.</param>
public sealed record SiteOptions(CorpusFolder Corpus, string Urls = SiteOptions.DefaultUrls, bool IsPrivate = false)
{
    /// <summary>Attempts to sign in, or to use an invitation, for each address and minute.</summary>
    public int SignInsPerMinute { get; init; } = 10;

    /// <summary>Reports of readers, for each address and minute.</summary>
    public int ReportsPerMinute { get; init; } = 10;

    /// <summary>A folder whose pages are ingested as they come; null where none is watched.</summary>
    public string? Watch { get; init; }

    /// <summary>Time from one look at <see cref="Watch"/> to the next.</summary>
    public TimeSpan WatchEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>This machine only: whoever wants others to read says so.</summary>
    public const string DefaultUrls = "http://localhost:5080";
}
