using System.CommandLine;
using NewsCorpus.Ingestion;
using NewsCorpus.Rules;

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
            (pages, explain, ct) => LinesOf(pages, stages.Value, explain, ct));
    }

    private static IEnumerable<PageLine> LinesOf(IReadOnlyList<NamedPage> pages, PageStages stages, bool explain, CancellationToken ct) =>
        pages.Zip(stages.AnalyzeTogether([.. pages.Select(p => new StagedPage(p.Page.Bytes, p.Page.Context))], OutletRulings.None, ct), (page, analyzed) => LineOf(page, analyzed, stages, explain));

    private static PageLine LineOf(NamedPage named, AnalyzedPage analyzed, PageStages stages, bool explain)
    {
        if (analyzed.Article is not { } article) return new(null, analyzed.Problem);
        var line = PageJson.Of(named.Name, named.Page.Bytes, article, analyzed);
        return new(explain ? line with { Blocks = [.. stages.Explain(named.Page.Bytes, named.Page.Context).Select(b => b.Why)] } : line, null);
    }
}
