using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>
/// A quote that an editor decided, and whose words the article does not have any more: no page shows it, and it is lost to nobody. It comes back
/// as it was when a later run finds its words again, or when an editor says where they stand now.
/// </summary>
public sealed class AstrayQuote
{
    /// <summary>The id that the quote had, and will have again.</summary>
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public int Position { get; set; }

    public QuoteKind Kind { get; set; }

    public required QuoteAnchor Anchor { get; set; }

    public SpeakerKind? SpeakerKind { get; set; }

    public string? SpeakerName { get; set; }

    public int? PersonId { get; set; }

    public Person? Person { get; set; }

    public required string Cue { get; set; }

    public double Confidence { get; set; }

    public QuoteStatus Status { get; set; }

    public int Version { get; set; }

    /// <param name="text">Where the words stood: the article's text, or its title.</param>
    internal static AstrayQuote Of(Quote quote, string text) => new()
    {
        Id = quote.Id,
        ArticleId = quote.ArticleId,
        Position = quote.Position,
        Kind = quote.Kind,
        Anchor = QuoteAnchor.Of(text, quote.Spans),
        SpeakerKind = quote.SpeakerKind,
        SpeakerName = quote.SpeakerName,
        PersonId = quote.PersonId,
        Cue = quote.Cue,
        Confidence = quote.Confidence,
        Status = quote.Status,
        Version = quote.Version,
    };

    /// <summary>The quote again, where its words stand now.</summary>
    internal Quote At(IReadOnlyList<TextSpan> spans, string text) => new()
    {
        Id = Id,
        ArticleId = ArticleId,
        Position = Position,
        Kind = Kind,
        Spans = spans,
        Text = MarkedWords.Joined(text, spans),
        SpeakerKind = SpeakerKind,
        SpeakerName = SpeakerName,
        PersonId = PersonId,
        Cue = Cue,
        Confidence = Confidence,
        Status = Status,
        Version = Version,
        IsLinked = Kind is QuoteKind.Reported,
    };
}
