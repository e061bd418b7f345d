namespace NewsCorpus.Ingestion.Rereading;

/// <summary>What of an article would be another.</summary>
public enum ArticleField
{
    /// <summary>The article as a whole: the page would give one, or none any more.</summary>
    Article,
    Title,
    Date,
    Outlet,
    Author,
    Language,

    /// <summary>Paragraphs.</summary>
    Text,

    /// <summary>Quoted words.</summary>
    Quotes,

    /// <summary>Who said words that stay as they are.</summary>
    Speakers,
    People,
    Meeting,

    /// <summary>Whatever else is kept: evidence, offsets, confidence, removed blocks.</summary>
    Other,
}

/// <summary>One difference.</summary>
/// <param name="Before">Null where there was nothing.</param>
/// <param name="After">Null where there would be nothing.</param>
public sealed record ArticleChange(ArticleField Field, string? Before, string? After);

/// <summary>Compares two versions of an article.</summary>
public static class ArticleDiff
{
    /// <summary>Empty where they are the same. For texts, quotes and people one for each that goes or comes; what goes stands before what comes.</summary>
    public static IReadOnlyList<ArticleChange> Between(ArticleVersion? before, ArticleVersion? after)
    {
        if (before is null || after is null)
            return before is null && after is null ? [] : [new(ArticleField.Article, before?.Title, after?.Title)];
        if (before.AsJson() == after.AsJson()) return [];
        ArticleChange[] shown =
        [
            .. One(ArticleField.Title, before.Title, after.Title),
            .. One(ArticleField.Date, before.Published, after.Published),
            .. One(ArticleField.Outlet, before.Outlet, after.Outlet),
            .. One(ArticleField.Author, before.Author, after.Author),
            .. One(ArticleField.Language, before.Language, after.Language),
            .. Many(ArticleField.Text, before.Text.Split('\n'), after.Text.Split('\n')),
            .. Many(ArticleField.Quotes, before.Quotes.Select(q => q.Text), after.Quotes.Select(q => q.Text)),
            .. Speakers(before.Quotes, after.Quotes),
            .. Many(ArticleField.People, PeopleOf(before), PeopleOf(after)),
            .. Many(ArticleField.Meeting, before.Meetings, after.Meetings),
        ];
        return shown is [] ? [new(ArticleField.Other, null, null)] : shown;
    }

    private static IEnumerable<ArticleChange> One(ArticleField field, string? before, string? after) => before == after ? [] : [new(field, before, after)];

    private static IEnumerable<ArticleChange> Many(ArticleField field, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, anew) = (before.ToList(), after.ToList());
        return old.Except(anew).Select(gone => new ArticleChange(field, gone, null)).Concat(anew.Except(old).Select(come => new ArticleChange(field, null, come)));
    }

    private static IEnumerable<ArticleChange> Speakers(IReadOnlyList<QuoteVersion> before, IReadOnlyList<QuoteVersion> after) =>
        from old in before
        join anew in after on old.Text equals anew.Text
        where old.Speaker != anew.Speaker || old.Person != anew.Person
        select new ArticleChange(ArticleField.Speakers, old.Speaker, anew.Speaker);

    private static IEnumerable<string> PeopleOf(ArticleVersion version) => version.Mentions.Select(m => m[..m.IndexOf(' ', StringComparison.Ordinal)]).Distinct();
}
