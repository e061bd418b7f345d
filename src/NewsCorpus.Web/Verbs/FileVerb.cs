using System.CommandLine;
using System.Text;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Verbs;

/// <summary>A verb that reads files, prints one line for each page in them, and touches no database.</summary>
internal static class FileVerb
{
    /// <param name="explained">What <c>--explain</c> adds.</param>
    /// <param name="lineOf">The line for one page, or why there is none; the last argument says whether to explain. Pure.</param>
    public static Command Create(string name, string help, string explained, Func<string, FoundPage, bool, (PageJson? Line, PageOutcome? Problem)> lineOf)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to read; - reads file names from standard input, one on a line.", Arity = ArgumentArity.OneOrMore };
        var explain = new Option<bool>("--explain") { Description = explained };
        var verb = new Command(name, help) { files, explain };
        verb.SetAction((parsed, ct) =>
        {
            var explains = parsed.GetValue(explain);
            return RunAsync(parsed.GetRequiredValue(files), (file, page) => lineOf(file, page, explains), ct);
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        IEnumerable<string> files, Func<string, FoundPage, (PageJson? Line, PageOutcome? Problem)> lineOf, CancellationToken ct)
    {
        var failures = new Failures();
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var file in files.SelectMany(Names))
        {
            foreach (var page in PageFile.Read(file, ct))
            {
                var (line, problem) = page.Problem is null ? lineOf(Path.GetFileName(file) + page.Place, page) : (null, page.Problem);
                if (line is not null) await output.WriteLineAsync(line.ToLine().AsMemory(), ct);
                else if (problem is { } reason && !reason.IsBesidePages()) failures.Add(Sentences.Of(file + page.Place, reason));
            }
        }
        return failures.Report();
    }

    private static IEnumerable<string> Names(string argument)
    {
        if (argument != "-")
        {
            yield return argument;
            yield break;
        }
        while (Console.In.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }
}
