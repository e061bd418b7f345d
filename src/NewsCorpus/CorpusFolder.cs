namespace NewsCorpus;

/// <summary>Where a corpus lives on disk.</summary>
/// <param name="Path">The data folder; made when the corpus is prepared.</param>
public sealed record CorpusFolder(string Path)
{
    /// <summary>The SQLite file: articles, catalogues and search index in one.</summary>
    public string Database => System.IO.Path.Combine(Path, "newscorpus.db");

    /// <summary>The pages as they came, each under its SHA-256.</summary>
    public string Originals => System.IO.Path.Combine(Path, "originals");
}
