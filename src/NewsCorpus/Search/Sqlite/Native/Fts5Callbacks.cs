using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsCorpus.Search.Sqlite.Matching;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Native;

/// <summary>What SQLite calls to cut a text, or a query, into the tokens of the index, and for every match.</summary>
internal static unsafe partial class Fts5Callbacks
{
    private const int IsQuery = 1; // FTS5_TOKENIZE_QUERY
    private const int IsAtSamePlace = 1; // FTS5_TOKEN_COLOCATED

    /// <summary>There is one tokenizer without state; FTS5 wants a pointer that is not null.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    public static int Create(nint context, byte** arguments, int count, nint* tokenizer)
    {
        *tokenizer = 1;
        return SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    public static void Delete(nint tokenizer)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    public static int Tokenize(
        nint tokenizer, nint context, int flags, byte* text, int length, byte* locale, int localeLength,
        delegate* unmanaged[Cdecl]<nint, int, byte*, int, int, int, int> add)
    {
        try
        {
            var content = Encoding.UTF8.GetString(text, length);
            return AddAll((flags & IsQuery) != 0 ? IndexTokens.OfQuery(content) : IndexTokens.OfText(content, Encoding.UTF8.GetString(locale, localeLength)), context, add);
        }
        catch (Exception)
        {
            // An exception must not unwind through SQLite; the statement fails, and its transaction with it.
            return SQLITE_ERROR;
        }
    }

    // Offsets into the text, the last two arguments, serve FTS5's own snippets only; ours are cut from the article.
    private static int AddAll(IEnumerable<IndexToken> tokens, nint context, delegate* unmanaged[Cdecl]<nint, int, byte*, int, int, int, int> add)
    {
        var bytes = stackalloc byte[IndexToken.MostBytes];
        foreach (var token in tokens)
        {
            var length = token.Write(new Span<byte>(bytes, IndexToken.MostBytes));
            if (add(context, token.IsAtSamePlace ? IsAtSamePlace : 0, bytes, length, 0, 0) is var code and not SQLITE_OK)
                return code;
        }
        return SQLITE_OK;
    }

    /// <summary>Gives nothing back to SQL: the row is dropped, so that the whole query is one step.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    public static void Collect(Fts5Extension* match, nint cursor, nint context, int count, nint arguments)
    {
        if (PartReader.Take(match, cursor) is var code and not SQLITE_OK)
            ResultErrorCode(context, code);
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_result_error_code")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial void ResultErrorCode(nint context, int code);
}
