using System.CommandLine;
using NewsCorpus.Data;
using NewsCorpus.Exports;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Verbs;

/// <summary>Verbs that keep a corpus: <c>reindex</c>, <c>compact</c>, <c>backup FILE</c>, <c>restore FILE</c>, <c>export</c>.</summary>
internal static class MaintenanceVerbs
{
    public static Command Reindex()
    {
        var data = CorpusOption.Create();
        var verb = new Command("reindex", "Build the search index anew. The site answers from the old one until the new one is whole.") { data };
        verb.SetAction((parsed, ct) => CorpusVerb.RunAsync(parsed.FolderOf(data), async corpus =>
        {
            Console.WriteLine($"{await corpus.GetRequiredService<ISearchIndexBuilder>().RebuildAsync(ct)} articles indexed.");
            return 0;
        }, ct));
        return verb;
    }

    public static Command Compact()
    {
        var data = CorpusOption.Create();
        var verb = new Command("compact", "Make the database's file as small as it can be. It takes room for a second one meanwhile, and whoever writes waits.") { data };
        verb.SetAction((parsed, ct) => CorpusVerb.RunAsync(parsed.FolderOf(data), async corpus =>
        {
            Console.WriteLine($"{await corpus.GetRequiredService<CorpusDatabase>().CompactAsync(ct) >> 20:N0} MB given back.");
            return 0;
        }, ct));
        return verb;
    }

    public static Command Backup()
    {
        var (file, data) = (FileArgument("Where to write it: a tar file that is not there yet."), CorpusOption.Create());
        var verb = new Command("backup", "Write database and originals into one file, and read it again to be sure. The site may go on meanwhile.") { file, data };
        verb.SetAction((parsed, ct) => CorpusVerb.RunAsync(parsed.FolderOf(data), async corpus =>
        {
            var path = parsed.GetRequiredValue(file).FullName;
            Console.WriteLine($"{await corpus.GetRequiredService<CorpusBackup>().WriteAsync(path, ct)} pages are in {path}, read again and whole.");
            return 0;
        }, ct));
        return verb;
    }

    public static Command Restore()
    {
        var (file, data) = (FileArgument("What backup wrote."), CorpusOption.Create());
        var verb = new Command("restore", "Unpack a backup into an empty data folder.") { file, data };
        verb.SetAction(async (parsed, ct) =>
        {
            var folder = parsed.FolderOf(data);
            Console.WriteLine($"{await CorpusBackup.RestoreAsync(parsed.GetRequiredValue(file).FullName, folder, ct)} pages are in {folder.Path}.");
            return 0;
        });
        return verb;
    }

    public static Command Export()
    {
        var data = CorpusOption.Create();
        var verb = new Command("export", "Print every page with its article, one JSON object a line; ingest reads it back to the same corpus.") { data };
        verb.SetAction((parsed, ct) => CorpusVerb.RunAsync(parsed.FolderOf(data), async corpus =>
        {
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
            await foreach (var line in corpus.GetRequiredService<CorpusExport>().LinesAsync(ct)) await output.WriteLineAsync(line.AsMemory(), ct);
            return 0;
        }, ct));
        return verb;
    }

    private static Argument<FileInfo> FileArgument(string help) => new("FILE") { Description = help };
}
