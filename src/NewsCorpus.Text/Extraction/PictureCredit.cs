namespace NewsCorpus.Text.Extraction;

/// <summary>Whose the article's picture is.</summary>
public static class PictureCredit
{
    /// <summary>The first line of the page that credits a picture, as it stands there; null where none does. Credits are no part of the article, so they are among its removed blocks.</summary>
    public static string? In(IEnumerable<RemovedBlock> removed) => removed.FirstOrDefault(block => block.Reason is RemovalReason.Credit)?.Text;
}
