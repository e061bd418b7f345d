namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>An article that may stand on the page. Used again for another one when a better one takes its place.</summary>
internal sealed class FoundArticle
{
    public ulong Key { get; private set; }

    public int Article { get; private set; }

    /// <summary>How many articles it stands for, itself included.</summary>
    public int Times { get; set; } = 1;

    public void Begin(ulong key, int article) => (Key, Article) = (key, article);
}
