using System.CommandLine;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;
using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>extract FOLDER</c>: from the bytes of a page to its article.</summary>
internal static class ExtractVerb
{
    /// <summary>What each kind of file is called, its endings, and how the pages of one are read; says how many there were.</summary>
    private static readonly (string Kind, string[] Endings, Func<ArticleExtractor, byte[], int> Read)[] Kinds =
    [
        ("dumps", [".txt"], (extractor, bytes) => Page(extractor, bytes, PageContext.None)),
        ("HTML", [".html", ".htm"], (extractor, bytes) => Page(extractor, bytes, PageContext.None)),
        ("containers", [".warc", ".wet", ".gz", ".jsonl", ".zip"], Container),
    ];

    public static Command Create()
    {
        var folder = Options.Folder("Pages, in it and in its folders: text dumps (.txt), HTML (.html), WARC, WET, JSONL, ZIP.");
        var threads = new Option<int>("--threads") { Description = "Cores of the second measurement; 1 for none.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var json = Options.Json();
        var verb = new Command("extract", "Pages and MB a second from bytes to article, and allocations.") { folder, threads, json };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(threads), new Figures(parsed.GetValue(json))));
        return verb;
    }

    private static int Run(DirectoryInfo folder, int threads, Figures figures)
    {
        var extractor = new ArticleExtractor(TemporaryCorpus.Catalogues.Outlets);
        foreach (var (kind, endings, read) in Kinds)
        {
            var files = PageSet.Read(folder, endings);
            Measure(kind, files, read);
        }
        Measure("HTML in WARC", WarcFiles.Of(PageSet.Read(folder, ".html", ".htm")), Container);
        return 0;

        void Measure(string kind, IReadOnlyList<byte[]> files, Func<ArticleExtractor, byte[], int> read) =>
            Throughput.Measure(figures, $"extract {kind}", "pages", files, i => read(extractor, files[i]), threads);
    }

    private static int Page(ArticleExtractor extractor, ReadOnlySpan<byte> bytes, PageContext context)
    {
        _ = extractor.Extract(PageReader.Read(PageText.Decode(bytes).Text, context));
        return 1;
    }

    private static int Container(ArticleExtractor extractor, byte[] bytes) =>
        ContainerReader.Read(new MemoryStream(bytes), CancellationToken.None).Where(page => page.Problem is null).Sum(page => Page(extractor, page.Bytes, page.Context));
}
