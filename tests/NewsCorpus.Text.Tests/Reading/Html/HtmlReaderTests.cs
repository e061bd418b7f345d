using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    /// <summary>An invented outlet with a menu, a ticker, a caption, a teaser inside the body, tags and a footer.</summary>
    private const string Page = """
        <!DOCTYPE html><html><head><title>Министры договорились о мосте через Тихую — Вестник Заречья</title>
        <meta property="og:site_name" content="Вестник Заречья"><link rel="canonical" href="https://zarechye.example/2022/04/03/most.html">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Министры договорились о мосте","datePublished":"2022-04-03T18:20:00+03:00"}]}</script>
        <style>p { color: red }</style></head><body>
        <nav><ul><li><a href="/">Главная</a></li><li><a href="/p">Политика</a></li><li><a href="/e">Экономика</a></li></ul></nav>
        <div class="ticker"><a href="/1">19:40 Заречный театр открыл новый сезон премьерой</a><a href="/2">19:10 Ледоход начался раньше срока</a></div>
        <article><h1>Министры договорились о мосте через Тихую</h1>
        <p>Строительство начнется осенью, а закончится через три года, сообщили стороны после переговоров.</p>
        <p>Министр транспорта Заречья Павел Корнев и его коллега из Приозерья <a href="/k">Анна Лещук</a> подписали соглашение о мосте, который свяжет две столицы.</p>
        <div class="related"><a href="/r">Пароход сел на мель в двух верстах от города</a></div>
        <p>«Мы ждали этого дня двадцать лет», — сказал Корнев на пресс-конференции в понедельник.</p>
        <p>Деньги на строительство выделят оба правительства, при этом проезд по мосту останется бесплатным.</p></article>
        <div class="tags"><a href="/t1">мост</a> <a href="/t2">переговоры</a></div>
        <footer><p>© Вестник Заречья. Все права защищены. При использовании материалов ссылка обязательна.</p></footer></body></html>
        """;

    private static readonly OutletCatalogue Outlets = new([new() { Slug = "zarechye", Name = "Вестник Заречья", Domains = ["zarechye.example"] }]);

    [Fact]
    public void The_article_is_found_without_menu_ticker_teaser_and_footer() =>
        Extract(Page).Paragraphs.Select(paragraph => paragraph.Split(' ')[0]).ShouldBe(["Строительство", "Министр", "«Мы", "Деньги"]);

    [Fact]
    public void The_heading_that_the_documents_title_confirms_is_the_title() => Extract(Page).Title.ShouldBe("Министры договорились о мосте через Тихую");

    [Fact]
    public void The_date_is_the_metadatas_in_local_time_with_its_source()
    {
        var published = Extract(Page).Published!;
        published.ShouldBe(new(new(2022, 4, 3, 18, 20, 0), DatePrecision.Minute, "JSON-LD datePublished: 2022-04-03T18:20:00+03:00") { Offset = TimeSpan.FromHours(3) });
    }

    [Fact]
    public void Without_metadata_the_pages_own_address_gives_the_day() =>
        Extract(Page.Replace("datePublished", "x", StringComparison.Ordinal)).Published!.Precision.ShouldBe(DatePrecision.Day);

    [Fact]
    public void The_outlet_is_known_by_the_pages_address() => Extract(Page).Outlet.ShouldBe("Вестник Заречья");

    [Fact]
    public void Scripts_and_styles_are_no_text() => PageReader.Read(Page).Blocks.ShouldNotContain(block => block.Text.Contains("color") || block.Text.Contains("@graph"));

    [Fact]
    public void Words_across_inline_tags_stay_one_block_with_the_share_of_its_links()
    {
        var block = PageReader.Read("<html><body><p>Слово <a href='/'>ссы<b>лка</b></a> <i>и</i> конец.</p></body></html>").Blocks.ShouldHaveSingleItem();
        block.Text.ShouldBe("Слово ссылка и конец.");
        block.Markup!.Tag.ShouldBe("p");
        block.Markup.LinkShare.ShouldBe(6.0 / 21);
    }

    [Fact]
    public void Two_line_breaks_part_paragraphs_and_one_does_not() =>
        PageReader.Read("<html><body><div>Первый<br>абзац<br><br>второй</div></body></html>").Blocks.Select(b => b.Text).ShouldBe(["Первый абзац", "второй"]);

    [Fact]
    public void A_hundred_thousand_nested_elements_are_read()
    {
        var page = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}дно";
        PageReader.Read(page).Blocks.ShouldHaveSingleItem().Text.ShouldBe("дно");
    }

    [Fact]
    public void A_text_dump_is_not_taken_for_HTML() => PageReader.Read("Заголовок\n\nТекст о тегах <p> и <div>.").Blocks.Count.ShouldBe(2);

    private static ExtractedArticle Extract(string page) => new ArticleExtractor(Outlets).Extract(PageReader.Read(page));
}
