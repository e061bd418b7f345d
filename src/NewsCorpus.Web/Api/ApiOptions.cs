namespace NewsCorpus.Web.Api;

/// <summary>Section "Api" of the configuration.</summary>
public sealed class ApiOptions
{
    /// <summary>How often one address may ask in a minute; beyond it the answer is 429 with Retry-After. 1 or more; 300 is five a second, more than a program that reads page by page needs.</summary>
    public int RequestsPerMinute { get; set; } = 300;
}
