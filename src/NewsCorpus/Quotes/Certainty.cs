namespace NewsCorpus.Quotes;

/// <summary>How sure the machine is that words, kind and speaker of a quote are all right: the number in words.</summary>
public enum Certainty
{
    /// <summary>Of ten such quotes, nine are right and more.</summary>
    Sure,

    /// <summary>Of ten such quotes, seven are right and more.</summary>
    Likely,

    /// <summary>Read the article before you cite it.</summary>
    Unsure,
}

/// <summary>Where one certainty ends and the next begins.</summary>
public static class Certainties
{
    /// <summary>The lowest confidence that is called sure; see the table in docs/quotes.md.</summary>
    public const double SureFrom = 0.9;

    /// <summary>The lowest confidence that is called likely.</summary>
    public const double LikelyFrom = 0.7;

    public static Certainty Of(double confidence) => confidence >= SureFrom ? Certainty.Sure : confidence >= LikelyFrom ? Certainty.Likely : Certainty.Unsure;
}
