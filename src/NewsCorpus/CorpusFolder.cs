namespace NewsCorpus;

/// <summary>Where a corpus lives on disk.</summary>
/// <param name="Path">The data folder; made when the corpus is prepared.</param>
public sealed record CorpusFolder(string Path)
{
    /// <summary>The SQLite file: articles, catalogues and search index in one.</summary>
    public string Database => System.IO.Path.Combine(Path, "newscorpus.db");

    /// <summary>The SQLite file of the pages as they came.</summary>
    public string Originals => System.IO.Path.Combine(Path, "originals.db");

    /// <summary>Pages as they came, each a file: how corpora began.</summary>
    public string OriginalFiles => System.IO.Path.Combine(Path, "originals");
}
