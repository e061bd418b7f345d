using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsCorpus.Data;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Native;

/// <summary>
/// Gives a connection the tokenizer "newscorpus", without which the table of the index can be neither read nor written, and the function "collect",
/// which hands every match to the thread's <see cref="Matching.PartReader"/>.
/// </summary>
internal static unsafe partial class Fts5Registration
{
    private const string Library = "e_sqlite3";

    private static ReadOnlySpan<byte> TokenizerName => "newscorpus\0"u8;

    private static ReadOnlySpan<byte> FunctionName => "collect\0"u8;

    private static ReadOnlySpan<byte> ApiQuery => "SELECT fts5(?1)\0"u8;

    private static ReadOnlySpan<byte> ApiPointerType => "fts5_api_ptr\0"u8;

    /// <summary>Does nothing on a connection that has it: connections are pooled and come back.</summary>
    /// <exception cref="InvalidOperationException">This SQLite is older than 3.47.</exception>
    /// <exception cref="SqliteException">The file is no database, or this SQLite was built without FTS5.</exception>
    public static void Register(SqliteConnection connection)
    {
        // Reading the schema may meet another connection that opens or closes the database.
        LockWaiting.Register(connection);
        var api = ApiOf(connection);
        fixed (byte* name = TokenizerName, function = FunctionName)
        {
            nint context;
            Fts5Tokenizer* known;
            if (api->FindTokenizer(api, name, &context, &known) == SQLITE_OK)
                return;
            var tokenizer = new Fts5Tokenizer
            {
                Version = 2,
                Create = &Fts5Callbacks.Create,
                Delete = &Fts5Callbacks.Delete,
                Tokenize = &Fts5Callbacks.Tokenize,
            };
            var code = api->CreateTokenizer(api, name, 0, &tokenizer, 0);
            if (code == SQLITE_OK)
                code = api->CreateFunction(api, function, 0, &Fts5Callbacks.Collect, 0);
            if (code != SQLITE_OK)
                throw new InvalidOperationException($"SQLite refused the tokenizer or the function of the search index (code {code}).");
        }
    }

    private static Fts5Api* ApiOf(SqliteConnection connection)
    {
        Fts5Api* api = null;
        fixed (byte* sql = ApiQuery, type = ApiPointerType)
        {
            // The first statement on a connection: a file that is no database is found out here.
            SqliteException.ThrowExceptionForRC(Prepare(connection.Handle!.DangerousGetHandle(), sql, -1, out var statement, 0), connection.Handle);
            _ = BindPointer(statement, 1, &api, type, 0);
            _ = Step(statement);
            _ = Finish(statement);
        }
        return api is not null && api->Version >= Fts5Api.VersionWithLocales ? api
            : throw new InvalidOperationException("The search index needs SQLite 3.47 or later with FTS5.");
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_prepare_v2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int Prepare(nint database, byte* sql, int length, out nint statement, nint tail);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_pointer")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int BindPointer(nint statement, int parameter, void* value, byte* type, nint destructor);

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_finalize")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int Finish(nint statement);
}
