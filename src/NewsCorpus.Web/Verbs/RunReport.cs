using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Verbs;

/// <summary>What the command line says of a run: a sentence for each page, or a bar where a person watches.</summary>
internal sealed class RunReport
{
    private readonly Failures _failures = new();
    private readonly ProgressBar? _bar;
    private readonly RunProgress _progress;

    public RunReport(RunProgress progress)
    {
        _progress = progress;
        // Whoever pipes the output wants every page; a person at a terminal wants to see how it goes, and what went wrong.
        _bar = Console.IsOutputRedirected ? null : new ProgressBar(progress, Console.Error);
        progress.PageEnded += Say;
    }

    /// <summary>Says how the run ended.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        _bar?.Clear();
        var outcomes = _progress.Snapshot.Outcomes;
        Console.WriteLine(outcomes.Count == 0 ? "There was no page to ingest." : string.Join(", ", outcomes.Select(o => $"{o.Value} {o.Key}")));
        return _failures.Report();
    }

    private void Say(PageResult result)
    {
        if (_bar is null) Console.WriteLine(Sentences.Of(result.Path, result.Outcome));
        else _bar.Draw();
        if (result.Outcome.IsFailure()) _failures.Add(Sentences.Of(result.Path, result.Outcome));
    }
}
