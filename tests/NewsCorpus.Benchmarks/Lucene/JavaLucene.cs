using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Searching;

namespace NewsCorpus.Benchmarks.Lucene;

/// <summary>Java Lucene 8 on the same corpus and queries, in a Java program of its own (<c>Bench.java</c>) that is compiled when it is run.</summary>
internal static class JavaLucene
{
    /// <summary>Where Debian's liblucene8-java puts its jars.</summary>
    private const string Jars = "/usr/share/java";

    private static readonly string[] Needed = ["lucene-core-8", "lucene-analyzers-common-8", "lucene-highlighter-8", "lucene-memory-8", "lucene-queries-8"];

    /// <summary>Why it cannot be measured here; null where it can.</summary>
    public static string? Missing() =>
        !Needed.All(name => JarOf(name) is not null) ? "Java Lucene 8 is not installed (Debian: liblucene8-java): left out."
        : Which("javac") is null ? "There is no Java compiler (Debian: default-jdk-headless): Java Lucene is left out."
        : null;

    /// <summary>Its figures, under the names of ours with "lucene" before them.</summary>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(string folder, ArticleGenerator articles, IReadOnlyList<GeneratedQuery> queries, CancellationToken ct)
    {
        var (corpus, asked) = (Path.Combine(folder, "articles.tsv"), Path.Combine(folder, "queries.tsv"));
        await File.WriteAllLinesAsync(corpus, articles.All().Select(a => $"{a.Language}\t{a.Published:yyyy-MM-dd}\t{a.Outlet}\t{a.Title}\t{a.Text.Replace('\n', ' ')}"), ct);
        await File.WriteAllLinesAsync(asked, queries.Select(q => $"{q.Kind}\t{q.Operator}\t{q.Language}\t{q.Outlet ?? -1}\t{(q.OnlyLanguage ? 1 : 0)}\t{string.Join(' ', q.Words)}"), ct);
        var jars = string.Join(':', Needed.Select(JarOf));
        await RunAsync("javac", ["-cp", jars, "-d", folder, Path.Combine(AppContext.BaseDirectory, "Lucene", "Bench.java")], ct);
        var lines = await RunAsync("java", ["-Xmx2g", "-cp", $"{jars}:{folder}", "Bench", corpus, asked, Path.Combine(folder, "lucene")], ct);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(c => Figure.Of($"lucene, {c[0]}", c[1], Numbers(c[2])))];
    }

    private static IEnumerable<double> Numbers(string samples) => samples.Split(' ').Select(s => double.Parse(s, CultureInfo.InvariantCulture));

    private static string? JarOf(string name) => Directory.Exists(Jars) ? Directory.EnumerateFiles(Jars, $"{name}.*.jar").FirstOrDefault() : null;

    private static string? Which(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken ct)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }
}
