using System.CommandLine;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>quotes FILE…</c>: who said what in clean article texts, without any database. No block is removed: spans are offsets into the file.</summary>
internal static class QuotesVerb
{
    public static Command Create()
    {
        var annotator = new Lazy<ArticleAnnotator>(() => new ArticleAnnotator(Seeds.Catalogues().People));
        return FileVerb.Create(
            "quotes",
            "Find quotes, speakers and people in clean article texts, taken as they stand. Prints one JSON object a line; touches no database.",
            "Adds what each quote's attribution rests on, and every other string in quotation marks with the reason why it is no quote.",
            (pages, explain, _) => pages.Select(page => LineOf(page.Name, page.Page, annotator.Value, explain)));
    }

    private static PageLine LineOf(string name, FoundPage page, ArticleAnnotator annotator, bool explain)
    {
        var decoded = PageText.Decode(page.Bytes, page.Context.Charset);
        if (decoded.Problem is { } problem) return new(null, problem.AsOutcome());
        // The language of the article in the file: a header with addresses in it would make the whole file something else.
        var language = new ArticleExtractor(OutletCatalogue.Empty).Extract(DumpReader.Read(decoded.Text)).Language;
        var article = new AnnotationInput(null, decoded.Text, language, null);
        return new(PageJson.Of(name, page.Bytes, article, annotator.Annotate(article), explain), null);
    }
}
