namespace NewsCorpus.Tests.Search;

public sealed class SqliteSearchIndexTests : SearchIndexContract
{
    protected override Task<TestCorpus> CreateCorpusAsync() => TestCorpus.CreateAsync();
}
