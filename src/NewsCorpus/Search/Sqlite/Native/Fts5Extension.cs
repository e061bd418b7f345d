using System.Runtime.InteropServices;

namespace NewsCorpus.Search.Sqlite.Native;

/// <summary><c>Fts5ExtensionApi</c>: what a function may ask of the match that it is called for.</summary>
/// <remarks>Those without a transition only read memory; one that calls back must not be so marked.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Extension
{
    public int Version;
    public nint UserData;
    public nint ColumnCount;
    public nint RowCount;
    public nint ColumnTotalSize;
    public nint Tokenize;
    public nint PhraseCount;
    public nint PhraseSize;
    public nint InstanceCount;
    public nint Instance;
    public delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> RowId;
    public nint ColumnText;
    public nint ColumnSize;
    public nint QueryPhrase;
    public nint SetAuxiliary;
    public nint GetAuxiliary;

    /// <summary>The first place of a phrase; column -1 where it has none.</summary>
    public delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, Fts5Places*, int*, int*, int> PhraseFirst;
    public delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, Fts5Places*, int*, int*, void> PhraseNext;
}

/// <summary><c>Fts5PhraseIter</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Fts5Places
{
    public nint At;
    public nint End;
}
