using System.Globalization;
using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>What a machine says of an article, as one comparable value: of the stored one, or of what the stages find now. Editors' decisions are in neither.</summary>
/// <remarks>Everything that the stages find and the corpus keeps must be in it: where two versions are equal, a re-run writes nothing.</remarks>
/// <param name="Published">As the page prints it, with precision and evidence; null where it prints no date.</param>
/// <param name="Author">With the evidence; null where the page names none.</param>
/// <param name="Address">As the page says it; null where it says none.</param>
/// <param name="Quotes">In their order; those that an editor decided are left out.</param>
/// <param name="Mentions">Slug of the person, offset and length, in the order of the text.</param>
/// <param name="Meetings">Slugs, each with its evidence.</param>
/// <param name="Removed">Number of removed blocks, and a hash of them: they are not shown one by one.</param>
public sealed record ArticleVersion(
    string Title, TitleSource TitleSource, string Language, string? Outlet, string? Published, string? Author, string? Address, bool HasLead, string Text,
    IReadOnlyList<QuoteVersion> Quotes, IReadOnlyList<string> Mentions, IReadOnlyList<string> Meetings, string Removed)
{
    /// <param name="article">With page, outlet, quotes and mentions with their people, and coverage with its meetings.</param>
    public static ArticleVersion Of(Article article) => new(
        article.Title, article.TitleSource, article.Language, article.Outlet?.Name,
        DateOf(article.Published, article.PublishedPrecision, article.PublishedEvidence),
        AuthorOf(article.Author, article.AuthorEvidence), article.PageAddress, article.HasLead, article.Text,
        [.. article.Quotes.Where(q => q.Status == QuoteStatus.Extracted).OrderBy(q => q.Position).Select(QuoteVersion.Of)],
        [.. article.Mentions.SelectMany(m => MentionsOf(m.Person.Slug, [.. m.Places()])).Order(StringComparer.Ordinal)],
        [.. article.Coverage.Where(c => c.DecidedBy == DecidedBy.Machine).Select(c => $"{c.Meeting.Slug}: {c.Evidence}")],
        RemovedOf(article.Page.Removed));

    /// <summary>Null where the page gives no article.</summary>
    /// <param name="id">Of the stored article; null where there is none yet.</param>
    internal static ArticleVersion? Of(AnalyzedPage analyzed, int? id, Decided decided) => analyzed is not { Problem: null, Article: { } found } ? null : new(
        found.Title ?? "", found.TitleSource, found.Language, found.Outlet,
        DateOf(found.Published?.Local, found.Published?.Precision ?? DatePrecision.None, found.Published?.Evidence),
        AuthorOf(found.Author?.Value, found.Author?.Source), found.Address?.Value, found.Lead is not null, found.Text,
        [.. analyzed.Annotations.QuotesAndReported.Where(q => id is null || !decided.Quotes.Cover(id.Value, q)).Select(q => QuoteVersion.Of(q, analyzed.Annotations, slug => decided.People.SlugIn(id, slug)))],
        [.. analyzed.Annotations.People.SelectMany(p => MentionsOf(p, slug => decided.People.SlugIn(id, slug))).Order(StringComparer.Ordinal)],
        analyzed.Meeting is { } meeting && !decided.Meetings.Cover(id, meeting.Meeting) ? [$"{meeting.Meeting}: {meeting.Evidence}"] : [],
        RemovedOf(found.Removed));

    /// <summary>Equal texts for equal versions.</summary>
    public string AsJson() => System.Text.Json.JsonSerializer.Serialize(this, StoredJson.Options);

    private static string? DateOf(DateTime? date, DatePrecision precision, string? evidence) =>
        date is { } local ? string.Create(CultureInfo.InvariantCulture, $"{local:yyyy-MM-dd HH:mm} ({precision}: {evidence})") : null;

    private static string? AuthorOf(string? name, string? evidence) => name is null ? null : $"{name} ({evidence})";

    private static IEnumerable<string> MentionsOf(MentionedPerson named, Func<string, string?> slugOf) =>
        slugOf(named.Person ?? PersonSlug.Of(named.Name)) is { } slug ? MentionsOf(slug, named.Mentions) : [];

    private static IEnumerable<string> MentionsOf(string slug, IReadOnlyList<TextSpan> places) =>
        places is [] ? [MentionOf(slug, -1, 0)] : places.Select(span => MentionOf(slug, span.Start, span.Length));

    private static string MentionOf(string slug, int start, int length) => string.Create(CultureInfo.InvariantCulture, $"{slug} {start}+{length}");

    private static string RemovedOf(IReadOnlyList<RemovedBlock> removed) =>
        string.Create(CultureInfo.InvariantCulture, $"{removed.Count} {Originals.NameOf(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(removed, StoredJson.Options))}");
}

/// <summary>One quote of an <see cref="ArticleVersion"/>.</summary>
/// <param name="Spans">Offsets, as "12-40 57-90".</param>
/// <param name="Speaker">As the article names the speaker; null where nobody is known.</param>
/// <param name="Person">Slug; null for roles, bodies and nobody.</param>
public sealed record QuoteVersion(QuoteKind Kind, string Spans, string Text, SpeakerKind? SpeakerKind, string? Speaker, string? Person, string Cue, double Confidence)
{
    internal static QuoteVersion Of(Quote quote) => new(
        quote.Kind, SpansOf(quote.Spans), quote.Text, quote.SpeakerKind, quote.SpeakerName, quote.Person?.Slug, quote.Cue, quote.Confidence);

    internal static QuoteVersion Of(ExtractedQuote quote, Annotations article, Func<string, string?> slugOf) => new(
        quote.Kind, SpansOf(quote.Spans), quote.Text, quote.Speaker?.Kind, quote.Speaker?.Name, PersonOf(quote.Speaker, article) is { } slug ? slugOf(slug) : null, quote.Cue, quote.Confidence);

    private static string SpansOf(IReadOnlyList<TextSpan> spans) =>
        string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));

    private static string? PersonOf(Speaker? speaker, Annotations article) =>
        speaker?.Person ?? (speaker?.Kind == NewsCorpus.Text.Annotation.SpeakerKind.Person && article.People.FirstOrDefault(p => p.Name == speaker.Name) is { } named
            ? named.Person ?? PersonSlug.Of(named.Name) : null);
}
