using System.CommandLine;
using System.Text.Json;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Extraction.Training;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>train-blocks FILE</c>: weights of the block classifier from judged pages. The same file gives the same weights.</summary>
internal static class TrainBlocksVerb
{
    private static readonly string[] Kinds = ["whole", "clean", "html"];

    public static Command Create()
    {
        var judged = new Argument<FileInfo>("FILE") { Description = "JSON Lines of judged pages: {\"page\": \"…\", \"reference\": \"the article's text\"}." };
        var kind = new Option<string>("--kind") { Description = "What kind of pages these are: whole (dumps with their menus), clean (nearly clean text) or html.", Required = true };
        kind.AcceptOnlyFromAmong(Kinds);
        var threshold = new Option<double>("--threshold") { Description = "From this probability on a block is the article.", DefaultValueFactory = _ => 0.35 };
        var weights = new Option<FileInfo>("--out") { Description = "Where to write the weights of all kinds, with this kind's made anew.", HelpName = "FILE", Required = true };
        var verb = new Command("train-blocks", "Learn from judged pages which blocks are the article. Deterministic; touches no database.") { judged, kind, threshold, weights };
        verb.SetAction(parsed => Run(
            parsed.GetRequiredValue(judged), parsed.GetRequiredValue(kind), parsed.GetRequiredValue(threshold), parsed.GetRequiredValue(weights)));
        return verb;
    }

    private static int Run(FileInfo judged, string kind, double threshold, FileInfo weights)
    {
        var pages = File.ReadLines(judged.FullName).Where(line => line.Length > 0).Select(PageOf).ToList();
        var trained = BlockTrainer.Train(pages, threshold);
        var model = kind switch
        {
            "whole" => BlockModel.Default with { Whole = trained },
            "clean" => BlockModel.Default with { Clean = trained },
            _ => BlockModel.Default with { Html = trained },
        };
        using var output = weights.Create();
        model.Write(output);
        Console.WriteLine($"Weights for {kind} pages learned from {pages.Count} pages are in {weights.FullName}.");
        return 0;
    }

    private static TrainingPage PageOf(string line, int index)
    {
        var judged = Read(line, index + 1);
        var content = PageReader.Read(judged.Page);
        return new TrainingPage(content, BlockLabels.FromReference(content.Blocks, judged.Reference));
    }

    private static JudgedPage Read(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<JudgedPage>(line, JsonSerializerOptions.Web) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Line {number} is no judged page: {e.Message}", e);
        }
    }

    private sealed record JudgedPage
    {
        public required string Page { get; init; }

        public required string Reference { get; init; }
    }
}
