namespace NewsCorpus.Web.Tests.Browser;

/// <summary>A site for the tests of one class that change the corpus: what they do must not be seen by the others.</summary>
public sealed class OwnSite(RunningSite shared) : IAsyncLifetime
{
    public RunningSite Site { get; } = new(shared);

    public ValueTask InitializeAsync() => Site.InitializeAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
