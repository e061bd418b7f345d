namespace NewsCorpus.Text.Annotation;

/// <summary>What the attribution of a quote rests on, the surest first.</summary>
public enum AttributionBasis
{
    /// <summary>A cue right beside the marks: «…», — сказал министр.</summary>
    Adjacent,

    /// <summary>A cue that ends in a colon before the marks.</summary>
    Colon,

    /// <summary>A cue that governs the clause with the marks: он заявил, что …</summary>
    Clause,

    /// <summary>A cue at the end of the sentence.</summary>
    SentenceEnd,

    /// <summary>A noun or a preposition for a cue: по словам, в заявлении.</summary>
    Noun,

    /// <summary>Only the text before tells: whoever spoke last.</summary>
    Carried,

    /// <summary>Nothing tells.</summary>
    None,
}
