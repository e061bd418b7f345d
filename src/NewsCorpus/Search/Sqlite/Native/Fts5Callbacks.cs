using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsCorpus.Search.Sqlite.Matching;
using NewsCorpus.Text.Analysis;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Native;

/// <summary>What SQLite calls to cut a text, or a query, into the tokens of the index, and for every match.</summary>
internal static unsafe partial class Fts5Callbacks
{
    private const int IsQuery = 1; // FTS5_TOKENIZE_QUERY
    private const int IsAtSamePlace = 1; // FTS5_TOKEN_COLOCATED

    /// <summary>What follows is cut, in texts and in queries alike: no word is that long.</summary>
    private const int LongestPart = 2 * LetterFold.LongestWord;

    /// <summary>A UTF-16 unit takes no more in UTF-8.</summary>
    private const int MostBytes = 3;

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
            var isQuery = (flags & IsQuery) != 0;
            foreach (var token in isQuery ? IndexTokens.OfQuery(content) : IndexTokens.OfText(content, Encoding.UTF8.GetString(locale, localeLength)))
                if (Add(token) is var code and not SQLITE_OK)
                    return code;
            return SQLITE_OK;
        }
        catch (Exception)
        {
            // An exception must not unwind through SQLite; the statement fails, and its transaction with it.
            return SQLITE_ERROR;
        }

        int Add(IndexToken token)
        {
            var bytes = stackalloc byte[2 * LongestPart * MostBytes];
            var count = Write(token.Start, bytes);
            count += Write(token.End, bytes + count);
            // Offsets into the text serve FTS5's own snippets only; ours are cut from the article.
            return add(context, token.IsAtSamePlace ? IsAtSamePlace : 0, bytes, count, 0, 0);
        }

        static int Write(string part, byte* to) =>
            Encoding.UTF8.GetBytes(part.AsSpan(0, Math.Min(part.Length, LongestPart)), new Span<byte>(to, LongestPart * MostBytes));
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
