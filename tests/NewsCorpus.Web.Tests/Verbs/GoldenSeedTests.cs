using System.Text.Encodings.Web;
using System.Text.Json;
using static NewsCorpus.Web.Tests.Verbs.Newscorpus;

namespace NewsCorpus.Web.Tests.Verbs;

/// <summary>
/// Everything that <c>extract</c> prints for the five seeds, checked by hand once. After a change that is meant, read what changed in
/// the received file (in the output folder of the tests), then copy it over the golden one.
/// </summary>
public sealed class GoldenSeedTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_five_seeds_come_out_as_they_should()
    {
        var (_, output, _) = await RunAsync(["extract", .. Directory.GetFiles(Seeds.Folder, "*.txt").Order(StringComparer.Ordinal)]);
        var received = string.Concat(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(line), Readable).ReplaceLineEndings("\n") + "\n"));
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "seeds.received.json"), received, TestContext.Current.CancellationToken);

        received.ShouldBe(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Verbs", "seeds.golden.json"), TestContext.Current.CancellationToken));
    }
}
