namespace NewsCorpus.Text.Annotation;

/// <summary>A string in quotation marks that nobody is quoted for.</summary>
/// <param name="Span">Without the marks, into the text (or into the title).</param>
/// <param name="InTitle">Whether the span is one of the title.</param>
/// <param name="Reason">Why it is no quote.</param>
public sealed record RefusedMark(TextSpan Span, bool InTitle, RefusalReason Reason);

/// <summary>Why a marked string is no quote.</summary>
public enum RefusalReason
{
    /// <summary>No words between the marks.</summary>
    Empty,

    /// <summary>Inside another quote, whose speaker set the marks.</summary>
    InsideQuote,

    /// <summary>The name of a firm, an outlet, a work, a thing.</summary>
    Name,

    /// <summary>A word or two at a distance, with nobody who said them.</summary>
    ScareQuotes,
}
