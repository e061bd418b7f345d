using System.Runtime.InteropServices;

namespace NewsCorpus.Search.Sqlite.Native;

/// <summary>The part of SQLite's <c>fts5_api</c> (fts5.h, SQLite 3.47 and later) by which a tokenizer and a function over matches are registered.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Api
{
    /// <summary>The first version of the interface that knows tokenizers with a locale.</summary>
    public const int VersionWithLocales = 3;

    public int Version;
    public nint CreateTokenizerV1;
    public nint FindTokenizerV1;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, nint, delegate* unmanaged[Cdecl]<Fts5Extension*, nint, nint, int, nint, void>, nint, int> CreateFunction;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, nint, Fts5Tokenizer*, nint, int> CreateTokenizer;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, nint*, Fts5Tokenizer**, int> FindTokenizer;
}

/// <summary><c>fts5_tokenizer_v2</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Tokenizer
{
    public int Version;
    public delegate* unmanaged[Cdecl]<nint, byte**, int, nint*, int> Create;
    public delegate* unmanaged[Cdecl]<nint, void> Delete;
    public delegate* unmanaged[Cdecl]<nint, nint, int, byte*, int, byte*, int, delegate* unmanaged[Cdecl]<nint, int, byte*, int, int, int, int>, int> Tokenize;
}
