using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

/// <summary>Small invented pages, each with something that looks like the article and is not.</summary>
public sealed class TrapTests
{
    private const string Bulgarian = """
        3 април, 2031
        Начало
        Министрите от Долна и Горна Земя подписаха договор за водата
        Министрите от Долна и Горна Земя подписаха договор за водата
        12 март 2031, 18:40
        Снимка: Иво Камбуров
        Министърът на околната среда на Долна Земя Стоян Белев и колежката му от Горна Земя Рада Миленова подписаха договор за водата, съобщи министерството.
        Още: Бобрите се завърнаха край Крива река
        „Договорът дава вода на триста села“, каза Белев след подписването на договора в планинската хижа.
        Миленова допълни, че двете страни ще построят и общ язовир, за който парите вече са осигурени.
        Последвайте ни във Viber
        Още: Жътвата започна с две седмици по-рано
        """;

    private const string Russian = """
        Лента новостей
        19:40
        В Заречном сгорел старый сарай
        19:12
        Команда Приозерья выиграла кубок
        Послы трёх озёрных стран договорились о паромах
        Паромы начнут ходить летом, заявили послы после встречи
        4 июня 2031, 09:15
        Встреча послов в Приозерье
        Фото: Пётр Ольхин
        Послы трёх озёрных стран договорились открыть паромные линии между столицами, сообщила пресс-служба посольства Заречья.
        По словам посла Заречья Глеба Вяткина, первые паромы выйдут на линию уже этим летом, а билеты поступят в продажу в мае.
        Вяткин назвал погоду главной трудностью
        Политика
        Глеб Вяткин
        «Нам осталось договориться о расписании, и это самое простое», — сказал Вяткин журналистам после встречи с послами.
        Курс талера на 5 июня
        TLR 12,40 (+0,15)
        Комментарии (3)
        © Озёрный вестник, 2031. Все права защищены.
        """;

    private static readonly OutletCatalogue Outlets = new([new() { Slug = "lake", Name = "Озёрный вестник" }]);

    [Fact]
    public void The_day_of_the_crawl_at_the_top_is_not_the_articles() => Extract(Bulgarian).Published!.Local.ShouldBe(new(2031, 3, 12, 18, 40, 0));

    [Fact]
    public void A_marked_link_between_two_paragraphs_is_related_and_not_the_article()
    {
        var article = Extract(Bulgarian);
        article.Paragraphs.Count.ShouldBe(3);
        article.Removed.Where(block => block.Reason == RemovalReason.Related).Select(block => block.Line).ShouldBe([8, 12]);
    }

    [Fact]
    public void A_title_printed_twice_is_kept_once()
    {
        var article = Extract(Bulgarian);
        article.Title.ShouldBe("Министрите от Долна и Горна Земя подписаха договор за водата");
        article.Removed.Count(block => block.Reason == RemovalReason.Repeated).ShouldBe(1);
    }

    [Fact]
    public void A_headline_of_the_ticker_is_not_the_title() => Extract(Russian).Title.ShouldBe("Послы трёх озёрных стран договорились о паромах");

    [Fact]
    public void The_line_between_title_and_date_is_the_lead() => Extract(Russian).Lead.ShouldBe("Паромы начнут ходить летом, заявили послы после встречи");

    [Fact]
    public void Caption_and_credit_are_apart()
    {
        var removed = Extract(Russian).Removed.ToDictionary(block => block.Line, block => block.Reason);
        (removed[9], removed[10]).ShouldBe((RemovalReason.Caption, RemovalReason.Credit));
    }

    [Fact]
    public void A_headline_with_section_and_name_between_paragraphs_is_an_insert() =>
        Extract(Russian).Paragraphs.Select(paragraph => paragraph.Split(' ')[0]).ShouldBe(["Послы", "По", "«Нам"]);

    [Fact]
    public void The_footers_copyright_names_the_outlet() => Extract(Russian).Outlet.ShouldBe("Озёрный вестник");

    [Fact]
    public void A_page_that_prints_no_date_has_none() =>
        Extract(Russian.Replace("4 июня 2031, 09:15", "Вчера, 09:15", StringComparison.Ordinal)).Published.ShouldBeNull();

    [Fact]
    public void A_listing_of_a_program_is_no_article()
    {
        var listing = string.Concat(Enumerable.Range(1, 60).Select(n => $"if (ferries[{n}].Captain != null) {{ Send(\"The ferry {n} has left the port, and its captain says hello.\", list_{n}); }}\n"));
        var page = PageReader.Read($"<!doctype html><html><body><h1>Ferries.cs</h1><pre>{listing.Replace("\"", "&quot;", StringComparison.Ordinal)}</pre></body></html>", PageContext.None);
        var article = new ArticleExtractor(OutletCatalogue.Empty).Extract(page);
        article.Text.ShouldBeEmpty();
        article.Removed.ShouldContain(block => block.Text.Contains("ferries[60]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_script_that_leaked_into_the_text_is_not_the_article_and_figures_in_brackets_are()
    {
        const string Figures = "<p>За лето паромы [линии 1, 2 и 4] перевезли 12 400 человек (+15 %), то есть в 1,5 раза больше, чем год назад [по данным порта].</p>";
        const string Script = "<p>var counter_id = { \"port\": [1, 2, 3], \"on_load\": function(e) { return e.ferry_count > 10 &amp;&amp; e.port_name == \"lake\"; } }; counter_id.start();</p>";
        var article = MadePage.Html(above: $"<h1>{MadePage.Headline}</h1>{Figures}", below: Script);
        article.Text.ShouldContain("12 400");
        article.Text.ShouldNotContain("counter_id");
    }

    [Fact]
    public void Without_a_headline_the_title_is_derived_and_marked()
    {
        var article = Extract(string.Join('\n', Bulgarian.Split('\n').Skip(6)));
        article.TitleSource.ShouldBe(TitleSource.Derived);
        article.Title.ShouldStartWith("Министърът на околната среда");
    }

    private static ExtractedArticle Extract(string page) => new ArticleExtractor(Outlets).Extract(DumpReader.Read(page));
}
