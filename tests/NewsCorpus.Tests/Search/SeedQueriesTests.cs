using NewsCorpus.Ingestion;
using NewsCorpus.Search;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Tests.Search;

/// <summary>Judged queries over the five pages: the numbers of all that answer, in any order.</summary>
public sealed class SeedQueriesTests(SeedQueriesTests.Seeds seeds) : IClassFixture<SeedQueriesTests.Seeds>
{
    [Theory]
    [InlineData("Помпео Сочи", "000 002 003")]
    [InlineData("Pompeo Sochi", "000 002 003")]
    [InlineData("лавров блинкен завалы", "001 004")]
    [InlineData("Блинкеном", "001 004")]
    [InlineData("Лаврова", "000 001 002 003 004")]
    [InlineData("\"стабильных и предсказуемых\"", "001")]
    public async Task Journalists_find_what_answers(string query, string pages) => (await seeds.FindAsync(query)).ShouldBe(pages);

    public sealed class Seeds : IAsyncLifetime
    {
        private TestCorpus _corpus = null!;

        public async ValueTask InitializeAsync()
        {
            var folder = Repository.PathOf("seeds");
            _corpus = await TestCorpus.CreateAsync(CatalogueSet.Read(folder));
            await _corpus.Get<IngestionRun>().IngestAsync(Directory.EnumerateFiles(folder, "*.txt"), "test", default);
        }

        public ValueTask DisposeAsync() => _corpus.DisposeAsync();

        public async Task<string> FindAsync(string query)
        {
            var result = await _corpus.Get<ISearchIndex>().SearchAsync(new() { Text = query }, TestContext.Current.CancellationToken);
            await using var db = _corpus.NewDb();
            var names = db.Articles.Select(a => new { a.Id, a.Page.Name }).ToDictionary(a => a.Id, a => a.Name[..3]);
            return string.Join(' ', result.Hits.Select(hit => names[hit.ArticleId]).Order(StringComparer.Ordinal));
        }
    }
}
