using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCorpus.Exports;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Web.Verbs;

/// <summary>One page as <c>extract</c> and <c>quotes</c> print it: one JSON object on a line, described in docs/command-line.md.</summary>
public sealed record PageJson
{
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required string Language { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Who wrote it; null where the page does not say. Beside it where it says so.</summary>
    public string? Author { get; init; }

    public string? AuthorEvidence { get; init; }

    /// <summary>See <see cref="PictureCredit"/>.</summary>
    public string? ImageCredit { get; init; }

    /// <summary>The page's own address; null where nothing says it.</summary>
    public string? PageAddress { get; init; }

    public string? Title { get; init; }

    /// <summary>Null where there is no title.</summary>
    public TitleSource? TitleSource { get; init; }

    /// <summary>Where the title stands: "heading", "meta og:title", "line"; null where it is derived.</summary>
    public string? TitleEvidence { get; init; }

    /// <summary>"2021-05-20T06:50" or "2021-05-20" as the precision is; null without a date, or where the page gives no year.</summary>
    public string? Published { get; init; }

    public DatePrecision PublishedPrecision { get; init; }

    /// <summary>The words, or the field of the metadata, that give the date.</summary>
    public string? PublishedEvidence { get; init; }

    public required string Text { get; init; }

    public string? Lead { get; init; }

    /// <summary>The paragraphs of the body, without the lead.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public IReadOnlyList<RemovedBlock> Removed { get; init; } = [];

    /// <summary>ISO 639-1 code of each line of the text.</summary>
    public IReadOnlyList<string> ParagraphLanguages { get; init; } = [];

    public required IReadOnlyList<string> People { get; init; }

    public string? Meeting { get; init; }

    public required IReadOnlyList<QuoteJson> Quotes { get; init; }

    /// <summary>What people are reported to have said without quotation marks.</summary>
    public required IReadOnlyList<QuoteJson> Reported { get; init; }

    /// <summary>Only with <c>extract --explain</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BlockExplanation>? Blocks { get; init; }

    /// <summary>Only with <c>quotes --explain</c>: the other strings in quotation marks, each with the reason why it is no quote.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RefusedJson>? Refused { get; init; }

    /// <summary>What the stages found in a page.</summary>
    public static PageJson Of(string file, ReadOnlySpan<byte> bytes, ExtractedArticle article, AnalyzedPage analyzed) => new()
    {
        File = file,
        Sha256 = Originals.NameOf(bytes),
        Language = article.Language,
        Outlet = article.Outlet,
        Title = article.Title,
        TitleSource = article.Title is null ? null : article.TitleSource,
        TitleEvidence = article.TitleEvidence,
        Published = IsoDate.Of(article.Published?.Local, article.Published?.Precision ?? DatePrecision.None),
        PublishedPrecision = article.Published?.Precision ?? DatePrecision.None,
        PublishedEvidence = article.Published?.Evidence,
        Author = article.Author?.Value,
        AuthorEvidence = article.Author?.Source,
        ImageCredit = PictureCredit.In(article.Removed),
        PageAddress = article.Address?.Value,
        Text = article.Text,
        Lead = article.Lead,
        Paragraphs = article.Paragraphs,
        ParagraphLanguages = [.. article.Text.Split('\n').Select(line => LanguageIdentifier.OfParagraph(line, article.Language))],
        Removed = article.Removed,
        People = NamesOf(analyzed.Annotations),
        Meeting = analyzed.Meeting?.Meeting,
        Quotes = [.. analyzed.Annotations.Quotes.Select(QuoteJson.Of)],
        Reported = [.. analyzed.Annotations.Reported.Select(QuoteJson.Of)],
    };

    /// <summary>What annotation found in a clean article text.</summary>
    public static PageJson Of(string file, ReadOnlySpan<byte> bytes, AnnotationInput article, Annotations annotations, bool explain) => new()
    {
        File = file,
        Sha256 = Originals.NameOf(bytes),
        Language = article.Language,
        Text = article.Text,
        Paragraphs = article.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        People = NamesOf(annotations),
        Quotes = [.. annotations.Quotes.Select(q => QuoteJson.Of(q, explain))],
        Reported = [.. annotations.Reported.Select(q => QuoteJson.Of(q, explain))],
        Refused = explain ? [.. annotations.Refused.Select(r => new RefusedJson([r.Span.Start, r.Span.End], r.Span.In(article.Text), r.Reason))] : null,
    };

    /// <summary>The object on one line, without a line end.</summary>
    public string ToLine() => JsonSerializer.Serialize(this, CorpusJson.Options);

    private static IReadOnlyList<string> NamesOf(Annotations annotations) => [.. annotations.People.Select(p => p.Name)];
}

/// <summary>A quote as <c>extract</c> and <c>quotes</c> print it.</summary>
/// <param name="Spans">Pairs of start and end, UTF-16 units into the text (into the title for a headline quote).</param>
public sealed record QuoteJson(
    IReadOnlyList<int[]> Spans, string Text, QuoteKind Kind, string? Speaker, string? Person, string Cue, double Confidence)
{
    /// <summary>Only with <c>quotes --explain</c>: what the attribution rests on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AttributionBasis? Basis { get; init; }

    /// <summary>Only with <c>quotes --explain</c>: how the cue names the speaker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpeakerForm? SpeakerForm { get; init; }

    internal static QuoteJson Of(ExtractedQuote quote, bool explain) => explain
        ? Of(quote) with { Basis = quote.Basis, SpeakerForm = quote.Form } : Of(quote);

    internal static QuoteJson Of(ExtractedQuote quote) => new(
        [.. quote.Spans.Select(span => new[] { span.Start, span.End })],
        quote.Text, quote.Kind, quote.Speaker?.Name, quote.Speaker?.Person, quote.Cue, Math.Round(quote.Confidence, 2));
}

/// <summary>A string in quotation marks that is no quote.</summary>
/// <param name="Span">Start and end, UTF-16 units into the text.</param>
public sealed record RefusedJson(int[] Span, string Text, RefusalReason Reason);
