using System.Globalization;
using static NewsCorpus.Web.Tests.Verbs.Newscorpus;

namespace NewsCorpus.Web.Tests.Verbs;

/// <summary>The program killed in the middle of ingestion, as <c>kill -9</c> does. The benchmark "crash" does the same many times, by the clock.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Pages = 900;

    private readonly string _data = Directory.CreateTempSubdirectory("newscorpus-").FullName;
    private readonly string _pages = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    public void Dispose()
    {
        Directory.Delete(_data, recursive: true);
        Directory.Delete(_pages, recursive: true);
    }

    [Fact]
    public async Task A_run_that_is_killed_again_and_again_loses_no_page_and_does_none_twice()
    {
        for (var i = 0; i < Pages; i++) await File.WriteAllTextAsync(Path.Combine(_pages, $"{i:0000}.txt"), Page(i), TestContext.Current.CancellationToken);
        foreach (var lines in new[] { 1, 257, 3 }) await KillAfterAsync(lines);

        var (exitCode, output, error) = await RunAsync(["ingest", "--data", _data, _pages]);

        error.ShouldBeEmpty();
        exitCode.ShouldBe(0);
        output.TrimEnd().Split('\n')[^1].ShouldBe($"{Pages} New");
        var check = await RunAsync(["check", "--json", "--data", _data]);
        check.Output.TrimEnd().ShouldBe($$"""{"pages":{{Pages}},"articles":{{Pages}},"indexed":{{Pages}},"problems":[]}""");
        check.ExitCode.ShouldBe(0);
    }

    /// <summary>What has been said is stored; meanwhile the next batches are under way.</summary>
    private async Task KillAfterAsync(int lines)
    {
        using var process = Start(["ingest", "--data", _data, _pages]);
        for (var i = 0; i < lines; i++) await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static string Page(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        Министры в Златице{number} договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в Златице{number} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор в Златице{number} осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам.
        """);
}
