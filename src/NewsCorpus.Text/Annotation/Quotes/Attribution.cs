using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Who said a quote, by which cue, and how surely.</summary>
/// <param name="Speaker">Null where nobody is known.</param>
/// <param name="Cue">Null where only the text before tells.</param>
/// <param name="Basis">What the attribution rests on.</param>
internal sealed record Attribution(Speaker? Speaker, Cue? Cue, AttributionBasis Basis);
