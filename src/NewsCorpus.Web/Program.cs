using System.CommandLine;
using Microsoft.Data.Sqlite;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Web.Verbs;

var root = new RootCommand("NewsCorpus: what was said at a meeting, by whom, and how each outlet told it.")
{
    ServeVerb.Create(), IngestVerb.Create(), RerunVerb.Create(), CheckVerb.Create(),
    MaintenanceVerbs.Reindex(), MaintenanceVerbs.Compact(), MaintenanceVerbs.Backup(), MaintenanceVerbs.Restore(), MaintenanceVerbs.Export(),
    CreateAdminVerb.Create(),
    ExtractVerb.Create(), QuotesVerb.Create(), TrainBlocksVerb.Create(), TrainLanguageVerb.Create(),
};
ServeVerb.AddTo(root);

try
{
    var parsed = root.Parse(args);
    // One sentence; the help is there for whoever asks for it.
    if (parsed.Errors is [var error, ..])
    {
        await Console.Error.WriteLineAsync($"{error.Message} (newscorpus --help says what there is)");
        return 1;
    }
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return 1;
}
catch (Exception e) when (e is CatalogueException or InvalidDataException or IOException or UnauthorizedAccessException)
{
    // Ends that a person can mend: a folder, a port, a file.
    await Console.Error.WriteLineAsync(e.Message.ReplaceLineEndings(" "));
    return 1;
}
catch (SqliteException e)
{
    await Console.Error.WriteLineAsync($"The database in the data folder cannot be used: {e.Message.ReplaceLineEndings(" ")}");
    return 1;
}
catch (Exception e)
{
    await Console.Error.WriteLineAsync($"newscorpus stopped because of an error in the program: {e}");
    return 1;
}
