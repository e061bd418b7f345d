using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Changes;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Tagging;

/// <summary>A corpus with invented articles and an editor, for tests of tags.</summary>
internal sealed class TaggedCorpus : IAsyncDisposable
{
    private TaggedCorpus(TestCorpus corpus) => Corpus = corpus;

    public TestCorpus Corpus { get; }

    public int Editor { get; private set; }

    public TagEditing Tags => Corpus.Get<TagEditing>();

    public BulkTagging Bulk => Corpus.Get<BulkTagging>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<TaggedCorpus> CreateAsync(int articles)
    {
        var corpus = new TaggedCorpus(await TestCorpus.CreateAsync());
        await using var db = corpus.Corpus.NewDb();
        var editor = new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ", Role = Role.Editor };
        db.Add(editor);
        db.AddRange(Enumerable.Range(1, articles).Select(i => SampleCorpus.Article($"Переговоры в Тыквине, день {i}")));
        await db.SaveChangesAsync(Ct);
        corpus.Editor = editor.Id;
        return corpus;
    }

    /// <summary>Slugs of an article's tags.</summary>
    public async Task<string[]> OfAsync(int article) => [.. (await Corpus.Get<TagQueries>().OfAsync(article, Ct))!.Select(t => t.Slug)];

    /// <summary>Ids of the articles that bear a tag.</summary>
    public async Task<int[]> ArticlesOfAsync(string slug)
    {
        await using var db = Corpus.NewDb();
        return await db.Articles.Where(a => a.Tags.Any(t => t.Slug == slug)).Select(a => a.Id).Order().ToArrayAsync(Ct);
    }

    public async Task<List<Change>> LogAsync()
    {
        await using var db = Corpus.NewDb();
        return await db.Changes.AsNoTracking().OrderBy(c => c.Id).ToListAsync(Ct);
    }

    public ValueTask DisposeAsync() => Corpus.DisposeAsync();
}
