using System.Reflection;

namespace NewsCorpus.Data;

/// <summary>The numbered SQL scripts that build the database, in their order.</summary>
public static class SchemaScripts
{
    private const string Prefix = "NewsCorpus.Data.Schema.Sqlite.";

    public static IReadOnlyList<SchemaScript> Sqlite { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SchemaScript(name[Prefix.Length..], Read(name))),
    ];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>One step of the schema.</summary>
/// <param name="Name">File name; recorded in the database once the script has run.</param>
/// <param name="Sql">Statements, run in one transaction.</param>
public sealed record SchemaScript(string Name, string Sql);
