using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite;

/// <summary>What SQLite calls to cut a text, or a query, into the tokens of the index.</summary>
internal static unsafe class Fts5Callbacks
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
            var bytes = Encoding.UTF8.GetBytes(token.Text);
            // Offsets into the text serve FTS5's own snippets only; ours are cut from the article.
            fixed (byte* first = bytes)
                return add(context, token.IsAtSamePlace ? IsAtSamePlace : 0, first, bytes.Length, 0, 0);
        }
    }
}
