using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Exports;

namespace NewsCorpus.Tests.Exports;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 15, 0, 0, TimeSpan.FromHours(3));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void An_entry_says_what_the_article_is_where_it_stands_and_when_it_came_in()
    {
        var entry = Read(new FeedEntry("page:abc", "/articles/7", "Мост & река", "ru", "Вестник", Noon, "Открыт мост.")).Element(Atom + "entry")!;
        entry.Element(Atom + "id")!.Value.ShouldBe("tag:corpus.example,2026:page:abc");
        entry.Element(Atom + "title")!.Value.ShouldBe("Мост & река");
        entry.Element(Atom + "updated")!.Value.ShouldBe("2026-05-01T12:00:00Z");
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("https://corpus.example/articles/7");
        entry.Descendants(Atom + "name").Single().Value.ShouldBe("Вестник");
        entry.Element(Atom + "summary")!.Value.ShouldBe("Открыт мост.");
    }

    [Fact]
    public void A_feed_of_nothing_is_a_feed() => Read().Element(Atom + "updated")!.Value.ShouldBe("1970-01-01T00:00:00Z");

    [Theory, InlineData("a\u0000b\u001b\uFFFEc", "abc"), InlineData("мост 🌉", "мост 🌉")]
    public void What_no_XML_may_hold_is_left_out(string title, string written) =>
        Read(new FeedEntry("page:abc", "/articles/7", title, "ru", null, Noon, "")).Element(Atom + "entry")!.Element(Atom + "title")!.Value.ShouldBe(written);

    [Fact]
    public async Task An_article_read_anew_with_another_text_is_not_told_again()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        db.AddRange(SampleCorpus.Article("Мост открыт\nВторой абзац"), SampleCorpus.Article("Мост закрыт"), SampleCorpus.Article("Река"));
        await db.SaveChangesAsync(Ct);
        var before = await FeedAsync(corpus);

        await db.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.Text, a => a.Text + " сегодня"), Ct);

        before.Select(e => e.Title).ShouldBe(["Мост закрыт", "Мост открыт"]);
        before[1].Summary.ShouldBe("Мост открыт");
        (await FeedAsync(corpus)).Select(e => (e.Key, e.StoredAt)).ShouldBe(before.Select(e => (e.Key, e.StoredAt)));
    }

    [Fact]
    public async Task A_quote_found_anew_in_its_page_is_not_told_again_and_the_last_stored_article_comes_first()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        var (old, late) = (SampleCorpus.Article("Он сказал: «Мост открыт». И ещё раз: «Мост открыт»."), SampleCorpus.Article("Она сказала: «Мост закрыт»."));
        old.Quote("Мост открыт", speaker: "Мэр");
        old.Quote("Мост открыт", speaker: "Мэр");
        late.Quote("Мост закрыт");
        db.Add(old);
        await db.SaveChangesAsync(Ct);
        db.Add(late);
        await db.SaveChangesAsync(Ct);
        var before = await QuotesAsync(corpus);

        old.Quotes.Clear();
        await db.SaveChangesAsync(Ct);
        old.Quote("Мост открыт", speaker: "Мэр");
        await db.SaveChangesAsync(Ct);

        before.Select(e => e.Title).ShouldBe(["Мост закрыт", "Мэр: Мост открыт"]);
        (await QuotesAsync(corpus)).ShouldBe(before);
    }

    private static Task<IReadOnlyList<FeedEntry>> QuotesAsync(TestCorpus corpus) => corpus.Get<QuoteFeed>().ReadAsync(new(new() { Text = "мосты" }), 10, Ct);

    private static Task<IReadOnlyList<FeedEntry>> FeedAsync(TestCorpus corpus) => corpus.Get<ArticleExport>().FeedAsync(new() { Text = "мосты" }, 10, Ct);

    private static XElement Read(params FeedEntry[] entries)
    {
        var feed = AtomFeed.Write("мост", "https://corpus.example", "/search/feed?q=мост", "/search?q=мост", entries);
        return XDocument.Parse(System.Text.Encoding.UTF8.GetString(feed)).Root!;
    }
}
