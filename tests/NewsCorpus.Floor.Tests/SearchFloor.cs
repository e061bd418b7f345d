using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Search;
using NewsCorpus.Web;

namespace NewsCorpus.Floor.Tests;

/// <summary>How well search ranks real articles: queries in several forms and scripts, judged by hand-written patterns that know nothing of the index.</summary>
public sealed class SearchFloor(SearchFloor.Articles articles) : IClassFixture<SearchFloor.Articles>
{
    private const int Looked = 10;

    private static readonly JudgedQuery[] Queries =
        JsonSerializer.Deserialize<JudgedQuery[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "queries.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public async Task Ranking() => Floors.Hold("search", new Dictionary<string, double>
    {
        ["nDCG@10"] = await MeanAsync(WordStreams.All),
        ["nDCG@10 without lemmas"] = await MeanAsync(WordStreams.All & ~WordStreams.Lemma),
        ["nDCG@10 without names"] = await MeanAsync(WordStreams.All & ~WordStreams.Name),
        ["nDCG@10 without forms"] = await MeanAsync(WordStreams.All & ~WordStreams.Form),
        ["nDCG@10 forms alone"] = await MeanAsync(WordStreams.Form),
    });

    private async Task<double> MeanAsync(WordStreams streams)
    {
        List<double> gains = [];
        foreach (var query in Queries)
            gains.Add(await GainAsync(query, streams));
        return gains.Average();
    }

    private async Task<double> GainAsync(JudgedQuery query, WordStreams streams)
    {
        var grades = articles.Texts.ToDictionary(a => a.Key, a => query.Grade(a.Value));
        grades.Values.Max().ShouldBeGreaterThan(0, query.Query);
        var found = await articles.FindAsync(new() { Text = query.Query, Streams = streams, PageSize = Looked });
        return Gain(found.Select(id => grades[id])) / Gain(grades.Values.OrderDescending().Take(Looked));
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, place) => grade / Math.Log2(place + 2)).Sum();

    /// <summary>A query and what an article that answers it must hold.</summary>
    private sealed record JudgedQuery(string Query, string[] All)
    {
        /// <summary>Length of a title and a lead.</summary>
        private const int Head = 300;

        private readonly Regex[] _patterns = [.. All.Select(p => new Regex($@"\b(?:{p})\b", RegexOptions.IgnoreCase))];

        /// <summary>2 where the beginning of the article says it, 1 where any part does, else 0.</summary>
        public int Grade(string text) => !_patterns.All(p => p.IsMatch(text)) ? 0 : _patterns.All(p => p.IsMatch(text[..Math.Min(Head, text.Length)])) ? 2 : 1;
    }

    public sealed class Articles : IAsyncLifetime
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("newscorpus-floor-").FullName;
        private ServiceProvider _services = null!;

        /// <summary>What each article says, by its id.</summary>
        public Dictionary<int, string> Texts { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            _services = new ServiceCollection().AddLogging().AddCorpus(new CorpusFolder(_folder), Seeds.Catalogues()).BuildServiceProvider();
            await _services.GetRequiredService<CorpusDatabase>().PrepareAsync(default);
            foreach (var _ in await _services.GetRequiredService<IngestionRun>().IngestAsync([Seeds.Folder, Path.Combine(Gold.Folder, "pages", "text")], "floor", default)) { }
            await using var db = await _services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync();
            db.AddRange(Read().Select(a => ArticleOf(a.Id, a.Text)));
            await db.SaveChangesAsync();
            Texts = await db.Articles.ToDictionaryAsync(a => a.Id, a => $"{a.Title}\n{a.Text}");
        }

        public async ValueTask DisposeAsync()
        {
            await _services.DisposeAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }

        public async Task<IEnumerable<int>> FindAsync(SearchRequest request) =>
            (await _services.GetRequiredService<ISearchIndex>().SearchAsync(request, TestContext.Current.CancellationToken)).Hits.Select(hit => hit.ArticleId);

        private static IEnumerable<(string Id, string Text)> Read() =>
        [
            .. Gold.PagesIn("quotes", "texts").Select(page => (page.Id, File.ReadAllText(page.Path))),
            .. File.ReadLines(Path.Combine(Gold.Folder, "pages", "daniel", "references.jsonl")).Select(line => JsonSerializer.Deserialize<JsonElement>(line))
                .Select(page => (page.GetProperty("id").GetString()!, page.GetProperty("ref").GetString()!)),
        ];

        private static Article ArticleOf(string id, string text)
        {
            var lines = text.Split('\n', 2, StringSplitOptions.TrimEntries);
            return new()
            {
                Page = new() { Sha256 = id, Name = id, MadeBy = "floor" },
                Language = id[..2],
                Title = lines[0],
                Text = lines[^1],
            };
        }
    }
}
