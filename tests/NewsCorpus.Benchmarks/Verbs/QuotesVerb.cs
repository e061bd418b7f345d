using System.CommandLine;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>quotes FOLDER</c>: from the text of an article to its quotes, speakers and people.</summary>
internal static class QuotesVerb
{
    public static Command Create()
    {
        var folder = Options.Folder("Clean article texts (.txt), as 'newscorpus quotes' takes them.");
        var json = Options.Json();
        var verb = new Command("quotes", "Articles a second on one core from text to quotes and speakers, and allocations.") { folder, json };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(folder), new Figures(parsed.GetValue(json))));
        return verb;
    }

    private static int Run(DirectoryInfo folder, Figures figures)
    {
        var annotator = new ArticleAnnotator(TemporaryCorpus.Catalogues.People);
        var files = PageSet.Read(folder, ".txt");
        AnnotationInput[] articles = [.. files.Select(bytes => PageText.Decode(bytes).Text).Select(text => new AnnotationInput(null, text, LanguageIdentifier.Identify(text), null))];
        Throughput.Measure(figures, "quotes", "articles", files, i => annotator.Annotate(articles[i]) is null ? 0 : 1, threads: 1);
        return 0;
    }
}
