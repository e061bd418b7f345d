using System.Text;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>What a container says of a page, and when it counts.</summary>
public sealed class PageContextTests
{
    private const string Body = """
        Министр иностранных дел Борис Ветров встретился в Златице со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        Кляйн добавила, что стороны подготовят соглашение о перевозках до конца года и подпишут его в столице.
        """;

    private static readonly PageStages Stages = new(new CatalogueSet(
        PeopleCatalogue.Empty,
        MeetingCatalogue.Empty,
        new OutletCatalogue([new CataloguedOutlet { Slug = "vestnik", Name = "Вестник", Domains = ["vestnik.example"] }]),
        "none"));

    [Fact]
    public void What_the_text_does_not_say_is_taken_from_the_container()
    {
        var article = Analyze(Body, new PageContext { Title = "Ветров и Кляйн о торговле", Date = "2031-05-12", Url = "https://www.vestnik.example/news/1" });

        article.Title.ShouldBe("Ветров и Кляйн о торговле");
        article.TitleSource.ShouldBe(TitleSource.Page);
        article.Published.ShouldBe(new PublishedDate(new DateTime(2031, 5, 12), DatePrecision.Day, "date beside the page: 2031-05-12"));
        article.Outlet.ShouldBe("Вестник");
    }

    [Fact]
    public void What_an_HTML_page_says_of_itself_counts_more()
    {
        var html = $"<html><head><title>Ветров: разговор продолжится</title><meta property='article:published_time' content='2031-05-11'></head><body><p>{Body}</p></body></html>";

        var article = Analyze(html, new PageContext { Title = "Другой", Date = "2031-05-12" });

        article.Title.ShouldBe("Ветров: разговор продолжится");
        article.Published!.Local.Day.ShouldBe(11);
    }

    [Fact]
    public void The_time_of_the_crawl_is_not_the_date_of_the_article() =>
        Analyze(Body, new PageContext { CrawledAt = new DateTimeOffset(2031, 5, 12, 8, 30, 0, TimeSpan.Zero) }).Published.ShouldBeNull();

    [Fact]
    public void A_piece_of_HTML_is_read_as_HTML_because_its_container_says_so()
    {
        var html = string.Concat(Body.Split('\n').Select(paragraph => $"<p class='a'>{paragraph.Trim()}</p>"));

        Analyze(html, new PageContext { ContentType = "text/html" }).Text.ShouldBe(Body.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_language_that_a_container_gives_stands_where_the_text_is_too_short_to_tell() =>
        Analyze("12:00", new PageContext { Language = "bg" }).Language.ShouldBe("bg");

    private static ExtractedArticle Analyze(string page, PageContext context) => Stages.Analyze(Encoding.UTF8.GetBytes(page), context).Article!;
}
