using System.CommandLine;
using System.Text.Json;
using NewsCorpus.Text.Languages.Identification;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>train-language FILE</c>: the language model from clean text. The same file gives the same model.</summary>
internal static class TrainLanguageVerb
{
    public static Command Create()
    {
        var text = new Argument<FileInfo>("FILE") { Description = "JSON Lines of clean text: {\"language\": \"bg\", \"text\": \"…\"}; two languages at least." };
        var steps = new Option<int>("--steps") { Description = "Pieces of text to learn from; a million take about half a minute.", DefaultValueFactory = _ => 2_500_000 };
        var model = new Option<FileInfo>("--out") { Description = "Where to write the model.", HelpName = "FILE", Required = true };
        var verb = new Command("train-language", "Learn to tell languages apart. Deterministic; touches no database.") { text, steps, model };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(text), parsed.GetRequiredValue(steps), parsed.GetRequiredValue(model)));
        return verb;
    }

    private static int Run(FileInfo text, int steps, FileInfo model)
    {
        var lines = File.ReadLines(text.FullName).Where(line => line.Length > 0).Select(Read)
            .GroupBy(line => line.Language, line => line.Text).ToDictionary(language => language.Key, language => (IReadOnlyList<string>)[.. language]);
        if (lines.Count < 2) throw new InvalidDataException($"{text.FullName} has text in fewer than two languages: there is nothing to tell apart.");
        using var output = model.Create();
        LanguageTrainer.Train(lines, steps).Write(output);
        Console.WriteLine($"A model of {string.Join(", ", lines.Keys.Order(StringComparer.Ordinal))} learned from {lines.Values.Sum(l => l.Count)} lines is in {model.FullName}.");
        return 0;
    }

    private static Line Read(string json, int index)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(json, JsonSerializerOptions.Web) is { Language.Length: > 0, Text.Length: > 0 } line ? line : throw new JsonException("language or text is empty");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Line {index + 1} is no line of text with its language: {e.Message}", e);
        }
    }

    private sealed record Line
    {
        public required string Language { get; init; }

        public required string Text { get; init; }
    }
}
