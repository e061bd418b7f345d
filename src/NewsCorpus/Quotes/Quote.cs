using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>Words between quotation marks that somebody is quoted for. See <see cref="ExtractedQuote"/>.</summary>
public sealed class Quote
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    /// <summary>Place among the quotes of the article, from 0: the fragment of its address ("#q3").</summary>
    public int Position { get; set; }

    public QuoteKind Kind { get; set; }

    /// <summary>Without the marks, into the article's text, or into its title for a headline quote.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; set; }

    /// <summary>The words of the spans, joined by a space.</summary>
    public required string Text { get; set; }

    /// <summary>Null where nobody is known to have said it.</summary>
    public SpeakerKind? SpeakerKind { get; set; }

    /// <summary>Name, role or issuing body in the article's language; null where nobody is known.</summary>
    public string? SpeakerName { get; set; }

    /// <summary>The person who said it; null for roles, bodies and nobody.</summary>
    public int? PersonId { get; set; }

    public Person? Person { get; set; }

    /// <summary>The reporter's wording that names the speaker; empty where there is none.</summary>
    public required string Cue { get; set; }

    /// <summary>0 to 1: how likely span, kind and speaker are all right.</summary>
    public double Confidence { get; set; }

    public QuoteStatus Status { get; set; }

    /// <summary>Counts the decisions of editors: the second of two learns that there was a first.</summary>
    public int Version { get; set; }

    /// <summary>What it shares with other quotes; null where no other carries the same words.</summary>
    public int? UtteranceId { get; set; }

    /// <summary>False until it was looked for in other quotes.</summary>
    public bool IsLinked { get; set; }
}

/// <summary>What has been decided about a quote.</summary>
public enum QuoteStatus
{
    Extracted,
    Confirmed,
    Corrected,
    Rejected,

    /// <summary>The machine missed it; an editor marked its words.</summary>
    Marked,
}
