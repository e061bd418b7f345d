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

/// <summary>Generated articles straight into the database, without the stages, through the program's own entities and so into its index.</summary>
internal sealed class CorpusFiller(TemporaryCorpus corpus)
{
    private const int Batch = 1000;

    private readonly Dictionary<string, int> people = [];
    private int[] outlets = [];

    public static string SlugOfOutlet(int outlet) => $"invented-{outlet}";

    /// <summary>Fills an empty corpus; one sample of the rate for each thousand.</summary>
    public async Task FillAsync(ArticleGenerator articles, Figures figures, CancellationToken ct)
    {
        await AddOutletsAsync(ct);
        List<double> rates = [];
        foreach (var batch in articles.All().Chunk(Batch))
        {
            var start = Stopwatch.GetTimestamp();
            await AddAsync(batch, ct);
            rates.Add(batch.Length / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        figures.Add("search, filling the index", "articles/s", rates);
    }

    private async Task AddOutletsAsync(CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        Outlet[] rows = [.. Enumerable.Range(0, ArticleGenerator.Outlets).Select(i => new Outlet { Slug = SlugOfOutlet(i), Name = $"Outlet {i}" })];
        db.Outlets.AddRange(rows);
        await db.SaveChangesAsync(ct);
        outlets = [.. rows.Select(row => row.Id)];
    }

    private async Task AddAsync(GeneratedArticle[] batch, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await AddPeopleAsync(db, batch, ct);
        db.Articles.AddRange(batch.Select(RowOf));
        await db.SaveChangesAsync(ct);
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
        foreach (var row in rows) people.Add(row.Names.ByLanguage["ru"], row.Id);
    }

    private Article RowOf(GeneratedArticle article) => new()
    {
        Page = new() { Sha256 = article.Id.ToString("x64", CultureInfo.InvariantCulture), Name = $"{article.Id}.txt", MadeBy = "benchmark", StoredAt = DateTimeOffset.UnixEpoch },
        Language = article.Language,
        Title = article.Title,
        OutletId = outlets[article.Outlet],
        Published = article.Published,
        PublishedPrecision = DatePrecision.Minute,
        Text = article.Text,
        Quotes = [.. article.People.Distinct().Select((person, i) => QuoteOf(article, i, people[person.Name]))],
    };

    private static Quote QuoteOf(GeneratedArticle article, int position, int person) => new()
    {
        Position = position,
        Kind = QuoteKind.Direct,
        Spans = [new(0, 10)],
        Text = article.Text[..10],
        SpeakerKind = SpeakerKind.Person,
        PersonId = person,
        Cue = "",
        Confidence = 1,
    };
}
