using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Tagging;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>tagging --articles N</c>: one tag on all articles of a generated corpus as one action, and the action taken back.</summary>
internal static class TaggingVerb
{
    private const int Rounds = 5;

    public static Command Create()
    {
        var articles = Options.Articles(10_000);
        var json = Options.Json();
        var verb = new Command("tagging", "How long it takes to tag that many articles as one action, and to undo it.") { articles, json };
        verb.SetAction(async (parsed, ct) =>
        {
            await using var corpus = await TemporaryCorpus.CreateAsync(ct);
            return await RunAsync(corpus, parsed.GetValue(articles), new Figures(parsed.GetValue(json)), ct);
        });
        return verb;
    }

    private static async Task<int> RunAsync(TemporaryCorpus corpus, int count, Figures figures, CancellationToken ct)
    {
        await new CorpusFiller(corpus).FillAsync(new ArticleGenerator(count), figures, ct);
        await using var db = await corpus.OpenAsync(ct);
        var editor = db.Add(new Account { UserName = "editor", NormalizedUserName = "EDITOR", Role = Role.Editor }).Entity;
        await db.SaveChangesAsync(ct);
        var articles = await db.Articles.Select(a => a.Id).ToListAsync(ct);
        var tagging = corpus.Get<BulkTagging>();
        var (applied, undone) = (new List<double>(), new List<double>());
        for (var round = 1; round <= Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var action = await tagging.ApplyAsync(articles, $"round {round}", "en", remove: false, editor.Id, ct);
            applied.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            start = Stopwatch.GetTimestamp();
            await tagging.UndoAsync(action!.Value, editor.Id, ct);
            undone.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        figures.Add($"tagging {count} articles", "s", applied);
        figures.Add("undoing it", "s", undone);
        return 0;
    }
}
