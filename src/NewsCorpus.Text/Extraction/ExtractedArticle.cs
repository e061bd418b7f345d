using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction;

/// <summary>What extraction found in one page.</summary>
public sealed record ExtractedArticle
{
    // Joined once, and anew in a copy that has another lead or other paragraphs.
    private string? _text;

    /// <summary>ISO 639-1 code of the article's language; "und" where there is too little text to tell, or it is in none that is known.</summary>
    public required string Language { get; init; }

    /// <summary>The headline, or a title derived from the first sentence; null where there is no text at all.</summary>
    public required string? Title { get; init; }

    public required TitleSource TitleSource { get; init; }

    /// <summary>The outlet that the page itself names, as it writes the name; null where it names none.</summary>
    public string? Outlet { get; init; }

    /// <summary>What the page, or what it came in, calls the site that it is of; null where nothing does. Need not be an outlet that is known.</summary>
    public string? Site { get; init; }

    /// <summary>Null where the page shows no date of its own.</summary>
    public PublishedDate? Published { get; init; }

    /// <summary>Who wrote it, several names with commas between, and where the page says so (a line of it, or a field of its metadata); null where it does not.</summary>
    public Evidence? Author { get; init; }

    /// <summary>Where the title stands: "heading", "meta og:title", "line"; null where it is derived.</summary>
    public string? TitleEvidence { get; init; }

    /// <summary>The page's own address, where the page or what it came in says it; null where nothing does.</summary>
    public Evidence? Address { get; init; }

    /// <summary>The standfirst between title and body; null where there is none.</summary>
    public required string? Lead
    {
        get;
        init => (field, _text) = (value, null);
    }

    /// <summary>The paragraphs of the body, without the lead.</summary>
    public required IReadOnlyList<string> Paragraphs
    {
        get;
        init => (field, _text) = (value, null);
    }

    /// <summary>Every block of the page that is not the article, in the page's order.</summary>
    public required IReadOnlyList<RemovedBlock> Removed { get; init; }

    /// <summary>How sure the classifier was of the page's blocks, 0 to 1: low where many lie near the border between article and furniture.</summary>
    public double Certainty { get; init; }

    /// <summary>Lead and body, paragraphs joined by \n. Every offset in the program is a UTF-16 index into it.</summary>
    public string Text => _text ??= string.Join('\n', Lead is null ? Paragraphs : [Lead, .. Paragraphs]);
}

/// <summary>Where a title comes from.</summary>
public enum TitleSource
{
    /// <summary>A headline that stands on the page.</summary>
    Page,

    /// <summary>Made from the first sentence, because the page shows no headline.</summary>
    Derived,

    /// <summary>An editor's word; extraction itself never says so.</summary>
    Editor,
}

/// <summary>How exactly a date is known. No date is guessed.</summary>
public enum DatePrecision
{
    None,
    DayWithoutYear,
    Day,
    Minute,
}

/// <summary>A date as the page prints it, in the page's own time zone.</summary>
/// <param name="Local">Local date and time; midnight where the precision is a day; year 1 where the page gives no year.</param>
/// <param name="Precision">Never <see cref="DatePrecision.None"/>: no date is a null <see cref="PublishedDate"/>.</param>
/// <param name="Evidence">The words on the page that say so.</param>
public sealed record PublishedDate(DateTime Local, DatePrecision Precision, string Evidence)
{
    /// <summary>How far local time is ahead of UTC, where the page says so; null where it does not.</summary>
    public TimeSpan? Offset { get; init; }
}

/// <summary>A block that is not the article.</summary>
/// <param name="Line">Line number in the page, from 1.</param>
/// <param name="Text">The block's text.</param>
/// <param name="Reason">Why it was removed.</param>
public sealed record RemovedBlock(int Line, string Text, RemovalReason Reason);

/// <summary>Why a block is not the article.</summary>
public enum RemovalReason
{
    Menu,
    Ticker,
    Related,
    Subscribe,
    Share,
    Advert,
    Footer,

    /// <summary>Stands on the page a second time.</summary>
    Repeated,

    /// <summary>Stands on several pages of the outlet.</summary>
    OnOtherPages,
    Caption,
    Credit,
    Dateline,

    /// <summary>Says who wrote the article.</summary>
    Byline,

    /// <summary>Somebody has decided so: by a rule for the outlet, or about this page.</summary>
    Ruled,
    Other,
}
