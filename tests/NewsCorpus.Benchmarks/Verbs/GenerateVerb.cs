using System.CommandLine;
using System.Globalization;
using NewsCorpus.Benchmarks.Generating;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>generate --articles N --out DIR</c>: text dumps of invented pages.</summary>
internal static class GenerateVerb
{
    public static Command Create()
    {
        var articles = Options.Articles(1000);
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the pages, a thousand in each folder below it.", HelpName = "DIR", Required = true };
        var regime = new Option<Regime?>("--regime") { Description = "Whole pages, nearly clean ones, or articles alone; else whole and clean in turn." };
        var verb = new Command("generate", "Write text dumps of invented Russian and Bulgarian pages. The same numbers give the same bytes.") { articles, output, regime };
        verb.SetAction((parsed, ct) =>
        {
            Write(parsed.GetValue(articles), parsed.GetRequiredValue(output).FullName, parsed.GetValue(regime), ct);
            return Task.FromResult(0);
        });
        return verb;
    }

    /// <summary>Writes pages 1 to <paramref name="articles"/> on all cores.</summary>
    /// <param name="regime">Null for whole and clean pages in turn.</param>
    public static void Write(int articles, string folder, Regime? regime, CancellationToken ct)
    {
        var pages = new PageGenerator(new ArticleGenerator(articles));
        Parallel.For(0, (articles + 999) / 1000, new ParallelOptions { CancellationToken = ct }, thousand =>
        {
            var below = Directory.CreateDirectory(Path.Combine(folder, thousand.ToString("000", CultureInfo.InvariantCulture))).FullName;
            for (var id = (thousand * 1000) + 1; id <= Math.Min(articles, (thousand + 1) * 1000); id++)
                File.WriteAllText(Path.Combine(below, $"{id:0000000}.txt"), pages.Page(id, regime ?? (id % 2 == 0 ? Regime.Whole : Regime.Clean)));
        });
    }
}
