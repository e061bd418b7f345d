using System.CommandLine;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>--data DIR</c>: where database and originals live.</summary>
internal static class CorpusOption
{
    public static Option<string> Create() => new("--data")
    {
        Description = "Folder of the database and of the pages as they came. Else the environment variable NEWSCORPUS_DATA; else data.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSCORPUS_DATA") is { Length: > 0 } folder ? folder : "data",
    };

    public static CorpusFolder FolderOf(this ParseResult parsed, Option<string> data) => new(Path.GetFullPath(parsed.GetRequiredValue(data)));
}
