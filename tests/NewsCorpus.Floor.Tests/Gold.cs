using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsCorpus.Floor.Tests;

/// <summary>The hand-made truth beside the repository, with its own scorers.</summary>
internal static class Gold
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Identifiers and paths of the pages or texts of a folder.</summary>
    public static IEnumerable<(string Id, string Path)> PagesIn(params string[] folder) =>
        Directory.GetFiles(Path.Combine([Folder, .. folder])).Order(StringComparer.Ordinal).Select(path => (Path.GetFileNameWithoutExtension(path), path));

    /// <summary>Runs a scorer of the gold over predictions, one JSON object a line, and reads the JSON that it writes.</summary>
    /// <param name="arguments">{0} stands for the file of predictions, {1} for the folder of the gold, {2} for a file that the scorer may write.</param>
    public static async Task<JsonElement> ScoreAsync(string scorer, IEnumerable<object> predictions, params string[] arguments)
    {
        var files = Directory.CreateTempSubdirectory("newscorpus-floor-").FullName;
        try
        {
            var (given, written) = (Path.Combine(files, "predictions.jsonl"), Path.Combine(files, "scores.json"));
            await File.WriteAllLinesAsync(given, predictions.Select(p => JsonSerializer.Serialize(p, Options)), TestContext.Current.CancellationToken);
            var printed = await RunAsync([Path.Combine(Folder, scorer), .. arguments.Select(a => string.Format(null, a, given, Folder, written))]);
            return JsonSerializer.Deserialize<JsonElement>(File.Exists(written) ? await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken) : printed);
        }
        finally
        {
            Directory.Delete(files, recursive: true);
        }
    }

    private static async Task<string> RunAsync(IEnumerable<string> arguments)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
        var printed = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        python.ExitCode.ShouldBe(0);
        return printed;
    }

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "gold"))) folder = folder.Parent;
        return folder is null ? throw new DirectoryNotFoundException("These tests need the folder shared/gold beside the repository.")
            : Path.Combine(folder.FullName, "shared", "gold");
    }
}
