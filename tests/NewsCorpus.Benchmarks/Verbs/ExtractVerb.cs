using System.CommandLine;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>extract FOLDER</c>: from the bytes of a page to its article.</summary>
internal static class ExtractVerb
{
    public static Command Create()
    {
        var folder = Options.Folder("Pages, in it and in its folders: text dumps (.txt).");
        var threads = new Option<int>("--threads") { Description = "Cores of the second measurement; 1 for none.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var json = Options.Json();
        var verb = new Command("extract", "Pages and MB a second from bytes to article, and allocations.") { folder, threads, json };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(threads), new Figures(parsed.GetValue(json))));
        return verb;
    }

    private static int Run(DirectoryInfo folder, int threads, Figures figures)
    {
        var extractor = new ArticleExtractor(TemporaryCorpus.Catalogues.Outlets);
        // A row for each kind of page: what it is called, its files, and how one is read.
        (string Kind, string[] Endings, Action<byte[]> Read)[] kinds =
        [
            ("dumps", [".txt"], bytes => extractor.Extract(DumpReader.Read(PageText.Decode(bytes).Text))),
        ];
        foreach (var (kind, endings, read) in kinds)
        {
            var pages = PageSet.Read(folder, endings);
            if (pages.Count > 0) Throughput.Measure(figures, $"extract {kind}", "pages", [.. pages.Select(p => (long)p.Length)], i => read(pages[i]), threads);
        }
        return 0;
    }
}
