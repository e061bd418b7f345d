using System.CommandLine;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary>Arguments and options that several verbs take.</summary>
internal static class Options
{
    public static Option<int> Articles(int number) => new("--articles") { Description = "How many.", HelpName = "N", DefaultValueFactory = _ => number };

    public static Option<bool> Json() => new("--json") { Description = "One JSON object a line: name, unit, median, p99, n." };

    public static Option<FileInfo> Program() => new("--program") { Description = "newscorpus, as dotnet build made it.", HelpName = "FILE", Required = true };

    public static Argument<DirectoryInfo> Folder(string holds) => new("FOLDER") { Description = holds };
}
