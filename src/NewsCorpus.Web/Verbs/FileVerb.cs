using System.CommandLine;
using System.Text;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Verbs;

/// <summary>A verb that reads files, prints one line for each page in them, and touches no database.</summary>
internal static class FileVerb
{
    /// <param name="explained">What <c>--explain</c> adds.</param>
    /// <param name="linesOf">For each page of a batch its line, or why there is none; the second argument says whether to explain. Pure.</param>
    public static Command Create(string name, string help, string explained, Func<IReadOnlyList<NamedPage>, bool, CancellationToken, IEnumerable<PageLine>> linesOf)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to read; - reads file names from standard input, one on a line.", Arity = ArgumentArity.OneOrMore };
        var explain = new Option<bool>("--explain") { Description = explained };
        var verb = new Command(name, help) { files, explain };
        verb.SetAction((parsed, ct) =>
        {
            var explains = parsed.GetValue(explain);
            return RunAsync(parsed.GetRequiredValue(files), pages => linesOf(pages, explains, ct), ct);
        });
        return verb;
    }

    private static async Task<int> RunAsync(IEnumerable<string> files, Func<IReadOnlyList<NamedPage>, IEnumerable<PageLine>> linesOf, CancellationToken ct)
    {
        var failures = new Failures();
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var pages = files.SelectMany(Names).SelectMany(file => PageFile.Read(file, ct).Select(page => new NamedPage(file + page.Place, page)));
        foreach (var batch in PageBatches.Of(pages, page => page.Page.Bytes.Length))
        {
            var lines = new Queue<PageLine>(linesOf([.. batch.Where(page => page.Page.Problem is null)]));
            foreach (var page in batch)
            {
                var (line, problem) = page.Page.Problem is { } broken ? new PageLine(null, broken) : lines.Dequeue();
                if (line is not null) await output.WriteLineAsync(line.ToLine().AsMemory(), ct);
                else if (problem is { } reason && !reason.IsBesidePages()) failures.Add(Sentences.Of(page.Path, reason));
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

/// <summary>A page under the path of its file and its place in there.</summary>
internal sealed record NamedPage(string Path, FoundPage Page)
{
    /// <summary>Without the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path[..^Page.Place.Length]) + Page.Place;
}

/// <summary>What is printed of a page, or why nothing is; one of the two is null.</summary>
internal sealed record PageLine(PageJson? Line, PageOutcome? Problem);
