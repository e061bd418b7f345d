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
            "Adds each block of the page with its score and the three features that weighed most in it.",
            (name, page, explain) => LineOf(name, page, stages.Value, explain));
    }

    private static (PageJson? Line, PageOutcome? Problem) LineOf(string name, FoundPage page, PageStages stages, bool explain)
    {
        var analyzed = stages.Analyze(page.Bytes, page.Context);
        if (analyzed.Article is not { } article) return (null, analyzed.Problem);
        var line = PageJson.Of(name, page.Bytes, article, analyzed);
        return (explain ? line with { Blocks = stages.Explain(page.Bytes, page.Context) } : line, null);
    }
}
