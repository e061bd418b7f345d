using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Searching;

namespace NewsCorpus.Benchmarks.Lucene;

/// <summary>Java Lucene 8 on the same corpus and queries, in a Java program of its own (<c>Bench.java</c>) that is compiled when it is run. It begins when we have ended.</summary>
internal sealed class JavaLucene : IDisposable
{
    /// <summary>Where Debian's liblucene8-java puts its jars.</summary>
    private const string Jars = "/usr/share/java";

    private static readonly string[] Needed = ["lucene-core-8", "lucene-analyzers-common-8", "lucene-highlighter-8", "lucene-memory-8", "lucene-queries-8"];

    private readonly DirectoryInfo folder;
    private readonly Process process;
    private readonly List<Figure> figures = [];

    private JavaLucene(DirectoryInfo folder, Process process) => (this.folder, this.process) = (folder, process);

    /// <summary>Why it cannot be measured here; null where it can.</summary>
    public static string? Missing() =>
        !Needed.All(name => JarOf(name) is not null) ? "Java Lucene 8 is not installed (Debian: liblucene8-java): left out."
        : Which("javac") is null ? "There is no Java compiler (Debian: default-jdk-headless): Java Lucene is left out."
        : null;

    /// <summary>Lets it begin to fill its index.</summary>
    public static async Task<JavaLucene> StartAsync(ArticleGenerator articles, IReadOnlyList<GeneratedQuery> queries, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-lucene-");
        var (corpus, asked) = (Path.Combine(folder.FullName, "articles.tsv"), Path.Combine(folder.FullName, "queries.tsv"));
        await File.WriteAllLinesAsync(corpus, articles.All().AsParallel().AsOrdered().Select(Line), ct);
        await File.WriteAllLinesAsync(asked, queries.Select(q => $"{q.Kind}\t{q.Operator}\t{q.Language}\t{q.Outlet ?? -1}\t{(q.OnlyLanguage ? 1 : 0)}\t{string.Join(' ', q.Words)}"), ct);
        var jars = string.Join(':', Needed.Select(JarOf));
        using (var compiler = Start("javac", "-cp", jars, "-d", folder.FullName, Path.Combine(AppContext.BaseDirectory, "Lucene", "Bench.java"))) await compiler.WaitForExitAsync(ct);
        return new(folder, Start("java", "-Xmx2g", "-cp", $"{jars}:{folder}", "Bench", corpus, asked, Path.Combine(folder.FullName, "lucene")));
    }

    /// <summary>Waits for its index.</summary>
    public async Task FilledAsync(int articles, CancellationToken ct)
    {
        while (figures is not [.., { Unit: "MB" }])
            if (!await ReadAsync(ct)) throw new InvalidOperationException("java ended too early.");
        figures.Add(Figure.Of("lucene, building the index alone, processor time", "articles/s", [articles / process.TotalProcessorTime.TotalSeconds]));
    }

    /// <summary>Lets it search.</summary>
    /// <returns>All its figures, under the names of ours with "lucene" before them.</returns>
    public async Task<IReadOnlyList<Figure>> SearchAsync(CancellationToken ct)
    {
        process.StandardInput.Close();
        while (await ReadAsync(ct)) { }
        return figures;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    /// <returns>False at the end.</returns>
    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await process.StandardOutput.ReadLineAsync(ct) is not { } line) return false;
        var cells = line.Split('\t');
        figures.Add(Figure.Of($"lucene, {cells[0]}", cells[1], Numbers(cells[2])));
        return true;
    }

    private static string Line(GeneratedArticle a) => $"{a.Language}\t{a.Published:yyyy-MM-dd}\t{a.Outlet}\t{a.Title}\t{a.Text.Replace('\n', ' ')}";

    private static IEnumerable<double> Numbers(string samples) => samples.Split(' ').Select(s => double.Parse(s, CultureInfo.InvariantCulture));

    private static string? JarOf(string name) => Directory.Exists(Jars) ? Directory.EnumerateFiles(Jars, $"{name}.*.jar").FirstOrDefault() : null;

    private static string? Which(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
