using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>The laws of the design that hold for any page at all, over all stages together and with the real catalogues.</summary>
public sealed class PageLaws
{
    private static readonly PageStages Stages = new(CatalogueSet.Read(Repository.PathOf("seeds")));

    private static readonly string[] SeedPages =
        [.. Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Real pages with their lines shuffled, their marks mixed up, and pieces cut out: everything a broken crawl does.</summary>
    private static readonly Arbitrary<string> BrokenPages = Gen.Choose(0, int.MaxValue - 1).Select(Break).ToArbitrary();

    [Fact]
    public void No_bytes_make_a_stage_throw() => Prop.ForAll<byte[]>(bytes =>
    {
        Stages.Analyze(bytes, PageContext.None);
    }).MustHold();

    [Fact]
    public void Every_paragraph_and_every_removed_block_is_found_in_its_page() => Prop.ForAll(BrokenPages, page =>
    {
        var article = Analyze(page).Article!;
        article.Paragraphs.Concat(article.Removed.Select(r => r.Text)).Append(article.Lead ?? "").ShouldAllBe(text => page.Contains(text));
    }).MustHold();

    [Fact]
    public void Every_quote_stands_in_its_article_at_its_offsets() => Prop.ForAll(BrokenPages, page =>
    {
        var analyzed = Analyze(page);
        foreach (var quote in analyzed.Annotations.Quotes.Concat(analyzed.Annotations.Reported))
        {
            var text = quote.Kind == QuoteKind.Headline ? analyzed.Article!.Title! : analyzed.Article!.Text;
            quote.Text.ShouldBe(string.Join(' ', quote.Spans.Select(span => span.In(text))));
            quote.Confidence.ShouldBeInRange(0, 1);
        }
    }).MustHold();

    [Fact]
    public void The_same_page_gives_the_same_result() => Prop.ForAll(BrokenPages, page =>
    {
        var (once, again) = (Analyze(page), Analyze(page));
        again.Article!.Text.ShouldBe(once.Article!.Text);
        again.Annotations.Quotes.Select(q => (q.Text, q.Speaker)).ShouldBe(once.Annotations.Quotes.Select(q => (q.Text, q.Speaker)));
    }).MustHold();

    private static AnalyzedPage Analyze(string page) => Stages.Analyze(Encoding.UTF8.GetBytes(page), PageContext.None);

    private static string Break(int seed)
    {
        var random = new Random(seed);
        var lines = SeedPages[random.Next(SeedPages.Length)].Split('\n');
        if (random.Next(2) == 0) random.Shuffle(lines);
        var page = new StringBuilder(string.Join('\n', lines));
        for (var i = random.Next(20); i > 0; i--) page[random.Next(page.Length)] = "«»„“”\"\n—,. Я"[random.Next(12)];
        return page.ToString(random.Next(page.Length / 2), page.Length / 2);
    }
}
