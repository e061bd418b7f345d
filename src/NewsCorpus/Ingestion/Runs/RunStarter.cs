namespace NewsCorpus.Ingestion.Runs;

/// <summary>Who started a run, where nobody did: the interface has words for each.</summary>
public static class RunStarter
{
    /// <summary>Something came into a watched folder.</summary>
    public const string Watch = "watch";

    /// <summary>Its time had come.</summary>
    public const string Schedule = "schedule";

    /// <summary>The corpus was empty.</summary>
    public const string FirstStart = "first start";
}
