using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Generated articles straight into the database, without the stages: rows as the program writes them, and by its triggers into its index.</summary>
internal sealed class CorpusFiller(TemporaryCorpus corpus)
{
    private const int Batch = 1000;

    private readonly Dictionary<string, int> people = [];
    private int[] outlets = [];
    private int quotes;

    public static string SlugOfOutlet(int outlet) => $"invented-{outlet}";

    /// <summary>Fills an empty corpus; one sample of the rate for each thousand.</summary>
    public async Task FillAsync(ArticleGenerator articles, Figures figures, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        await AddOutletsAsync(db, ct);
        List<double> rates = [];
        // One thread writes; the others make up what is written next.
        foreach (var batch in articles.All().AsParallel().AsOrdered().WithCancellation(ct).Chunk(Batch))
        {
            var start = Stopwatch.GetTimestamp();
            await AddAsync(db, batch, ct);
            rates.Add(batch.Length / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        figures.Add("search, filling the index", "articles/s", rates);
    }

    private async Task AddOutletsAsync(CorpusDb db, CancellationToken ct)
    {
        Outlet[] rows = [.. Enumerable.Range(0, ArticleGenerator.Outlets).Select(i => new Outlet { Slug = SlugOfOutlet(i), Name = $"Outlet {i}" })];
        db.Outlets.AddRange(rows);
        await db.SaveChangesAsync(ct);
        outlets = [.. rows.Select(row => row.Id)];
    }

    private async Task AddAsync(CorpusDb db, GeneratedArticle[] batch, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await AddPeopleAsync(db, batch, ct);
        using RowWriter<Page> pages = new(db, transaction);
        using RowWriter<Article> articles = new(db, transaction);
        using RowWriter<Quote> quotes = new(db, transaction);
        foreach (var article in batch)
        {
            pages.Write(PageOf(article));
            articles.Write(RowOf(article));
            foreach (var quote in QuotesOf(article)) quotes.Write(quote);
        }
        await transaction.CommitAsync(ct);
    }

    private async Task AddPeopleAsync(CorpusDb db, GeneratedArticle[] batch, CancellationToken ct)
    {
        Person[] rows =
        [
            .. batch.SelectMany(a => a.People).Select(p => p.Name).Distinct().Where(name => !people.ContainsKey(name))
                .Select((name, i) => new Person { Slug = $"invented-{people.Count + i}", Status = PersonStatus.Proposed, Names = new LocalizedText(new Dictionary<string, string> { ["ru"] = name }) }),
        ];
        db.People.AddRange(rows);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        foreach (var row in rows) people.Add(row.Names.ByLanguage["ru"], row.Id);
    }

    private static Page PageOf(GeneratedArticle article) => new()
    {
        Id = article.Id,
        Sha256 = article.Id.ToString("x64", CultureInfo.InvariantCulture),
        Name = $"{article.Id}.txt",
        MadeBy = "benchmark",
        StoredAt = DateTimeOffset.UnixEpoch,
    };

    private Article RowOf(GeneratedArticle article) => new()
    {
        Id = article.Id,
        PageId = article.Id,
        Language = article.Language,
        Title = article.Title,
        OutletId = outlets[article.Outlet],
        Published = article.Published,
        PublishedPrecision = DatePrecision.Minute,
        Text = article.Text,
    };

    private IEnumerable<Quote> QuotesOf(GeneratedArticle article) => article.People.Distinct().Select((person, i) => new Quote
    {
        Id = ++quotes,
        ArticleId = article.Id,
        Position = i,
        Kind = QuoteKind.Direct,
        Spans = [new(0, 10)],
        Text = article.Text[..10],
        SpeakerKind = SpeakerKind.Person,
        PersonId = people[person.Name],
        Cue = "",
        Confidence = 1,
    });
}
