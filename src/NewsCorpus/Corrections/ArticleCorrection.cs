namespace NewsCorpus.Corrections;

/// <summary>A fact of an article as an editor says it, beside what the machine finds. The article's own columns hold the editor's, so that all that reads them is right.</summary>
public sealed class ArticleCorrection
{
    public int ArticleId { get; set; }

    public ArticleFact Fact { get; set; }

    /// <summary>The editor's; written as <see cref="FactTexts"/> says. Null where there is none: the article has no date.</summary>
    public string? Value { get; set; }

    /// <summary>The machine's, when the page was last read; written in the same way.</summary>
    public string? Found { get; set; }
}

/// <summary>What of an article an editor may correct.</summary>
public enum ArticleFact
{
    Title,
    Date,

    /// <summary>By its slug.</summary>
    Outlet,

    /// <summary>ISO 639-1 code.</summary>
    Language,
}
