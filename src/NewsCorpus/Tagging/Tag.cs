using NewsCorpus.Articles;

namespace NewsCorpus.Tagging;

/// <summary>An editor's word on an article.</summary>
public sealed class Tag
{
    public int Id { get; set; }

    /// <summary>Address of the tag's page; made from its first name, and kept when it is renamed.</summary>
    public required string Slug { get; set; }

    public required LocalizedText Names { get; set; }

    public TagColour Colour { get; set; }

    /// <summary>What it is meant for, in whatever language its editors share; empty where nobody wrote it.</summary>
    public string Description { get; set; } = "";

    /// <summary>Counts the edits of the tag itself: the second of two editors learns that there was a first.</summary>
    public int Version { get; set; }

    public List<Article> Articles { get; set; } = [];
}

/// <summary>Colours with enough contrast on light and dark paper alike (WCAG 2.2 AA); the style sheet has their values.</summary>
public enum TagColour
{
    Grey,
    Blue,
    Green,
    Red,
    Violet,
    Brown,
}
