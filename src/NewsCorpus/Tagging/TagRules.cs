using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Tagging;

/// <summary>What a tag may be called.</summary>
public static class TagRules
{
    public const int LongestName = 60;

    public const int LongestDescription = 500;

    /// <summary>Null where the name will do; whether another tag bears it is not asked here.</summary>
    public static TagEdit? Problem(string name) =>
        name.Length > LongestName ? TagEdit.TooLong
        : NameLooks.Of(name).Length == 0 || name.Any(char.IsControl) ? TagEdit.NoName
        : null;

    /// <summary>The tag that is called so, or looks so, in any language; null where there is none.</summary>
    public static Tag? Named(this IEnumerable<Tag> tags, string name)
    {
        var looks = NameLooks.Of(name);
        return tags.FirstOrDefault(tag => tag.Names.ByLanguage.Values.Any(known => NameLooks.Of(known) == looks));
    }
}

/// <summary>How an edit of tags ended.</summary>
public enum TagEdit
{
    Done,

    /// <summary>It was so already.</summary>
    Unchanged,

    /// <summary>The article or the tag is not there (any more).</summary>
    NotFound,

    /// <summary>A name without a letter or digit.</summary>
    NoName,

    /// <summary>A name beyond <see cref="TagRules.LongestName"/>, or a description beyond <see cref="TagRules.LongestDescription"/>.</summary>
    TooLong,

    /// <summary>Another tag bears the name, or one that looks like it.</summary>
    NameTaken,

    /// <summary>Somebody else changed the tag since it was read; nothing was saved.</summary>
    ChangedMeanwhile,
}
