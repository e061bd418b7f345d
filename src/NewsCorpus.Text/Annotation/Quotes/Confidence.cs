using NewsCorpus.Text.Annotation.Mentions;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>How likely span, kind and speaker are all right.</summary>
internal static class Confidence
{
    public static double Of(MarkContext context, QuoteKind kind, Attribution attribution)
    {
        var basis = attribution.Basis switch
        {
            AttributionBasis.Adjacent => 0.95,
            AttributionBasis.Colon => 0.93,
            AttributionBasis.Clause => 0.85,
            AttributionBasis.SentenceEnd => 0.75,
            AttributionBasis.Noun => 0.7,
            AttributionBasis.Carried => 0.65,
            _ => 0.3,
        };
        var form = attribution.Cue?.Subject?.Kind switch
        {
            MentionKind.Name => 1.02,
            MentionKind.Role => 0.95,
            MentionKind.Pronoun => 0.9,
            null => 0.9,
            _ => 0.85,
        };
        var span = (context.Mark.IsClosed ? 1 : 0.6) * (kind == QuoteKind.Partial && context.Words.Count <= 3 ? 0.8 : 1);
        return Math.Round(Math.Min(0.98, basis * form * span), 2);
    }
}
