namespace NewsCorpus.Ingestion;

/// <summary>A page that a worker is done with.</summary>
/// <param name="Sha256">Empty where there is no page.</param>
/// <param name="Analyzed">What the writer is to store; null where the page has ended.</param>
/// <param name="Ended">How the page ended; null where it is still to be stored.</param>
internal sealed record ReadPage(SourcePage Source, string Sha256, AnalyzedPage? Analyzed, PageResult? Ended)
{
    public static ReadPage EndedAs(SourcePage source, string sha256, PageOutcome outcome) =>
        new(source, sha256, null, new PageResult(source.Path, outcome) { Sha256 = sha256 });

    public static ReadPage Of(SourcePage source, string sha256, Finding found)
    {
        var page = new ReadPage(source, sha256, found.Analyzed, null);
        return found.Failure is null ? page : page.FailedAs(found.Failure);
    }

    public ReadPage FailedAs(PageFailure failure) =>
        this with { Analyzed = null, Ended = new PageResult(Source.Path, PageOutcome.Failed) { Sha256 = Sha256, Failure = failure } };
}
