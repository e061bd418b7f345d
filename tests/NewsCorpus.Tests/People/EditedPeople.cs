using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Tests.People;

/// <summary>A corpus with an editor, for tests of what editors do with people and meetings.</summary>
internal sealed class EditedPeople : IAsyncDisposable
{
    private EditedPeople(TestCorpus corpus) => Corpus = corpus;

    public TestCorpus Corpus { get; }

    public int Editor { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="catalogues">Empty ones where none are given.</param>
    /// <param name="articles">Pages to ingest, one after another.</param>
    public static async Task<EditedPeople> CreateAsync(CatalogueSet? catalogues, params string[] articles)
    {
        var edited = new EditedPeople(await TestCorpus.CreateAsync(catalogues));
        foreach (var article in articles) await edited.Corpus.IngestAsync(article);
        await using var db = edited.Corpus.NewDb();
        var account = new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ", Role = Role.Editor };
        db.Add(account);
        await db.SaveChangesAsync(Ct);
        edited.Editor = account.Id;
        return edited;
    }

    /// <summary>An article that quotes somebody; each number makes another one.</summary>
    public static string ArticleOf(string name, int number) => $"""
        Посольство открылось в Златице после ремонта, номер {number}
        Посол {name} прибыл в Златицу утром и осмотрел здание номер {number}, которое строили несколько лет подряд.
        «Мы построим здесь мост номер {number} через реку и не отступим», — сказал {name} журналистам после встречи с мэром города.
        """;

    public async Task<PersonSeen> SeenAsync(string slug)
    {
        await using var db = Corpus.NewDb();
        return new(slug, await db.People.Where(p => p.Slug == slug).Select(p => p.Version).SingleAsync(Ct));
    }

    /// <summary>Articles in which a person is named, and those in which one is quoted.</summary>
    public async Task<(int[] Named, int[] Quoted)> ArticlesOfAsync(string slug)
    {
        await using var db = Corpus.NewDb();
        return ([.. await db.Mentions.Where(m => m.Person.Slug == slug).Select(m => m.ArticleId).Distinct().OrderBy(id => id).ToListAsync(Ct)],
            [.. await db.Quotes.Where(q => q.Person!.Slug == slug).Select(q => q.ArticleId).Distinct().OrderBy(id => id).ToListAsync(Ct)]);
    }

    /// <summary>Reads everything anew.</summary>
    /// <param name="rewrites">True to have every article written anew, as if the stages found something else.</param>
    public async Task<List<PageOutcome>> RerunAsync(bool rewrites = false)
    {
        await using var db = Corpus.NewDb();
        if (rewrites) await db.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.Title, "Старый заголовок"), Ct);
        var outcomes = new List<PageOutcome>();
        var progress = new RunProgress(TimeProvider.System);
        progress.PageEnded += result => outcomes.Add(result.Outcome);
        await Corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = StoredPages.All }, "tester", progress, Ct);
        return outcomes;
    }

    public ValueTask DisposeAsync() => Corpus.DisposeAsync();
}
