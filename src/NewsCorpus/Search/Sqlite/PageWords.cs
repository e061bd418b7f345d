using System.Collections.Concurrent;
using NewsCorpus.Ingestion;
using NewsCorpus.Search.Sqlite.Segments;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Where the words of a page stand among those of the pages that were cut together with it, before its article and its quotes have ids.</summary>
/// <param name="Article">Number of its article's row in <see cref="Articles"/>.</param>
/// <param name="FirstQuote">Number of its first quote's row in <see cref="Quotes"/>; the others follow.</param>
internal sealed record PageWords(SegmentDraft Articles, int Article, SegmentDraft Quotes, int FirstQuote)
{
    private static readonly ConcurrentBag<(SegmentWords Articles, SegmentWords Quotes)> Unused = [];

    /// <summary>Cuts the words of pages that have articles, and leaves with each where its own are.</summary>
    public static void Cut(IReadOnlyList<AnalyzedPage> pages)
    {
        if (pages is [])
            return;
        var words = Unused.TryTake(out var unused) ? unused : (Articles: new(), Quotes: new());
        var first = pages.Select(page => Add(page, words.Articles, words.Quotes)).ToList();
        var (articles, quotes) = (words.Articles.TakeDraft(), words.Quotes.TakeDraft());
        foreach (var (page, (article, quote)) in pages.Zip(first))
            page.Words = new(articles, article, quotes, quote);
        Unused.Add(words);
    }

    private static (int Article, int FirstQuote) Add(AnalyzedPage page, SegmentWords articles, SegmentWords quotes)
    {
        var (at, found) = ((articles.Rows, quotes.Rows), page.Article!);
        articles.Add(new(found.Language, found.Title ?? "", found.Text));
        foreach (var quote in page.Annotations.QuotesAndReported)
            quotes.Add(IndexedText.OfQuote(found.Language, quote.Kind, quote.Text));
        return at;
    }
}
