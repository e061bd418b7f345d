using System.CommandLine;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>extract FILE…</c>: what the stages find in pages, without any database.</summary>
internal static class ExtractVerb
{
    public static Command Create()
    {
        var stages = new Lazy<PageStages>(() => new PageStages(Seeds.Catalogues()));
        return FileVerb.Create(
            "extract",
            "Find the article in each page: title, date, text, people, quotes. Prints one JSON object a line; touches no database.",
            (name, page) => LineOf(name, page, stages.Value.Analyze(page.Bytes, page.Context)));
    }

    private static (string? Line, PageOutcome? Problem) LineOf(string name, FoundPage page, AnalyzedPage analyzed) =>
        analyzed.Article is { } article ? (PageJson.Of(name, page.Bytes, article, analyzed).ToLine(), null) : (null, analyzed.Problem);
}
