using NewsCorpus.Tagging;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>The tags of an article, where an editor can change them.</summary>
/// <param name="Problem">What was wrong with the last edit; null where nothing was.</param>
/// <param name="Back">Where a browser without scripts goes after an edit.</param>
public sealed record TagsBox(int Article, IReadOnlyList<Tag> Tags, string Back, TagEdit? Problem = null)
{
    /// <summary>In a list of articles the box for a new tag opens on demand.</summary>
    public bool IsFolded { get; init; }
}
