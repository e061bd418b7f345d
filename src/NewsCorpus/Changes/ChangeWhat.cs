namespace NewsCorpus.Changes;

/// <summary>Words for what of a subject changed; the interface has a text for each (<c>ChangePages.resx</c>, "What.…").</summary>
public static class ChangeWhat
{
    /// <summary>It is there: after is what it is. Or it is gone: before is what it was.</summary>
    public const string Itself = "itself";

    /// <summary>An article's tag, by its slug.</summary>
    public const string Tag = "tag";

    /// <summary>A quote of an article: what was decided about it, its kind and its speaker.</summary>
    public const string Quote = "quote";

    /// <summary>An article's facts as an editor corrected them, or gave them back to the machine.</summary>
    public const string Title = "title";

    public const string Date = "date";

    public const string Outlet = "outlet";

    public const string Language = "language";

    /// <summary>A block of a page is article text, or is not.</summary>
    public const string Block = "block";
    /// <summary>The words of a quote: where it begins and ends.</summary>
    public const string Bounds = "bounds";

    /// <summary>A quote that the machine missed, or whose words were lost, was marked by an editor.</summary>
    public const string Marked = "marked";

    /// <summary>A quote whose words were lost was given up.</summary>
    public const string LetGo = "let-go";

    /// <summary>What readers reported: what became of it.</summary>
    public const string Report = "report";

    public const string Role = "role";

    public const string Disabled = "disabled";

    public const string Names = "names";

    public const string Colour = "colour";

    public const string Description = "description";

    /// <summary>A tag's articles went to another tag; a person turned out to be another.</summary>
    public const string Merged = "merged";

    /// <summary>A person's, or a meeting's: proposed, accepted, refused.</summary>
    public const string Status = "status";

    /// <summary>Other spellings of a person's name.</summary>
    public const string OtherNames = "other-names";

    public const string Gender = "gender";

    public const string Offices = "offices";

    /// <summary>Some articles, or names, of a person are another's; in an article, who is named there.</summary>
    public const string Split = "split";

    public const string Place = "place";

    public const string Days = "days";

    public const string Notes = "notes";

    public const string Participants = "participants";

    /// <summary>An article tells of a meeting, or does not.</summary>
    public const string Coverage = "coverage";

    /// <summary>A parent: many articles got a tag, or lost it; before and after are how many bore it.</summary>
    public const string ManyArticles = "many-articles";

    /// <summary>A parent: a tag that was merged or deleted is back, with its articles.</summary>
    public const string Restored = "restored";

    /// <summary>A parent: an action was taken back.</summary>
    public const string Undo = "undo";

    /// <summary>A rule for lines of an outlet.</summary>
    public const string Rule = "rule";

    /// <summary>Every word there is, for lists to choose from.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(ChangeWhat).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];
}
