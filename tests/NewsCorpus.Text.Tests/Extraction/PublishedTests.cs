using System.Globalization;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

/// <summary>The ways in which pages say when an article was published, and the other dates that they show.</summary>
public sealed class PublishedTests
{
    private const string Menu = "Главная\nПолитика\nКультура\nСпорт\nОзёра и реки\n";

    [Theory]
    [InlineData("4 июня 2031, 09:15", "2031-06-04T09:15")]
    [InlineData("4 юни 2031 г. 09:15", "2031-06-04T09:15")]
    [InlineData("Сряда, 4 Юни 2031 г., 9.15 ч.", "2031-06-04T09:15")]
    [InlineData("4 червня 2031 року о 09:15", "2031-06-04T09:15")]
    [InlineData("4 чэрвеня 2031, 09:15", "2031-06-04T09:15")]
    [InlineData("4. јун 2031. 09:15", "2031-06-04T09:15")]
    [InlineData("среда, 4. jun 2031, 09:15h", "2031-06-04T09:15")]
    [InlineData("4 јуни 2031 - 09:15", "2031-06-04T09:15")]
    [InlineData("June 4th, 2031 9:15 AM", "2031-06-04T09:15")]
    [InlineData("04.06.2031 | 09:15", "2031-06-04T09:15")]
    [InlineData("[09:15/04.06.2031]", "2031-06-04T09:15")]
    [InlineData("2031-06-04", "2031-06-04")]
    [InlineData("2031.06.04 09:15", "2031-06-04T09:15")]
    [InlineData("4-June-2031 09:15", "2031-06-04T09:15")]
    [InlineData("4 июня 2031, среда, 09:15", "2031-06-04T09:15")]
    [InlineData("Дата: 04.06.2031 Время: 09:15", "2031-06-04T09:15")]
    [InlineData("Обновлено: 05.06.2031 10:00 Опубликовано: 04.06.2031 09:15", "2031-06-04T09:15")]
    public void A_line_below_the_headline_says_the_date(string line, string published) => Format(MadePage.Dump($"{Menu}{MadePage.Headline}\n{line}")).ShouldBe(published);

    [Theory]
    [InlineData("{0}\nОбновлено: 05.06.2031 10:00")]
    [InlineData("Среда, 5 июня 2031, 10:00\n{0}")]
    [InlineData("05.06.2031 10:00:17\n{0}")]
    [InlineData("{0}\nВчера, 16:19")]
    [InlineData("{0}\n4 июня, 09:15")]
    public void No_date_is_better_than_a_wrong_one(string lines) => MadePage.Dump(string.Format(null, lines, Menu + MadePage.Headline)).Published.ShouldBeNull();

    [Fact]
    public void Dates_of_comments_and_other_articles_are_not_the_articles() => MadePage.Dump(Menu + MadePage.Headline, """
        Комментарии (2)
        Иван 05.06.2031 10:00
        Давно пора было это сделать, спасибо послам.
        Пётр 05.06.2031 11:30
        А я поеду поездом.
        """).Published.ShouldBeNull();

    [Fact]
    public void A_stamp_below_the_text_is_the_articles() =>
        Format(MadePage.Dump(Menu + MadePage.Headline, "Постоянный адрес: www.lake.example/news/1 09:15 04.06.2031 Версия для печати")).ShouldBe("2031-06-04T09:15");

    [Fact]
    public void The_address_that_a_page_prints_of_itself_gives_the_day() =>
        Format(MadePage.Dump(Menu + MadePage.Headline, "Адрес статьи: http://lake.example/2031/06/04/ferries.html")).ShouldBe("2031-06-04");

    [Theory]
    [InlineData("<script type=\"application/ld+json\">[{\"@type\":\"VideoObject\",\"datePublished\":\"2030-01-01\"},{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2031-06-04T09:15:00+03:00\"}]}]</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Послы\nстран\",\"datePublished\":\"2031-06-04T09:15:00+03:00\"}</script>")]
    [InlineData("<meta property=\"article:published_time\" content=\"2031-06-04T09:15:00+0300\"><meta property=\"article:modified_time\" content=\"2031-06-09T09:15:00+0300\">")]
    [InlineData("<meta name=\"pubdate\" content=\"2031-06-09\"><meta itemprop=\"datePublished\" content=\"20310604T0915\">")]
    public void Metadata_say_the_moment(string head) => Format(MadePage.Html(head)).ShouldBe("2031-06-04T09:15");

    [Fact]
    public void The_moment_that_metadata_give_in_utc_is_told_in_the_pages_own_time()
    {
        var published = MadePage.Html(
            "<meta property=\"article:published_time\" content=\"2031-06-03T23:43:00Z\">", $"<h1>{MadePage.Headline}</h1><div>4 июня 2031, 02:43</div>").Published!;
        (published.Local, published.Offset).ShouldBe((new(2031, 6, 4, 2, 43, 0), TimeSpan.FromHours(3)));
    }

    [Theory]
    [InlineData("<time datetime=\"2031-06-09T10:00\">9 июня</time>", "<time datetime=\"2031-06-04T09:15\">вчера</time>")]
    [InlineData("<div class=\"site-clock\">9 июня 2031</div>", "<div class=\"pub-date\">4 июня 2031 <span>09:15</span></div>")]
    public void The_element_nearest_to_the_heading_is_the_articles(string elsewhere, string beside) =>
        Format(MadePage.Html("", $"<nav>{elsewhere}</nav><div><h1>{MadePage.Headline}</h1>{beside}</div>", $"<aside>{elsewhere}</aside>")).ShouldBe("2031-06-04T09:15");

    [Fact]
    public void A_share_button_knows_the_pages_address() =>
        Format(MadePage.Html(below: "<a href=\"https://social.example/share.php?url=https%3A%2F%2Flake.example%2F2031%2F06%2F04%2Fferries\">S</a>")).ShouldBe("2031-06-04");

    [Theory]
    [InlineData("Вчера, 16:19", "2031-06-03T16:19")]
    [InlineData("Сегодня в 05:46", "2031-06-04T05:46")]
    [InlineData("3 часа назад", "2031-06-04")]
    public void Yesterday_is_counted_from_the_known_time_of_the_crawl(string line, string published) =>
        Format(MadePage.Dump($"{Menu}{MadePage.Headline}\n{line}", context: Crawled("2031-06-04T09:00Z"))).ShouldBe(published);

    [Fact]
    public void Where_time_zones_disagree_on_the_day_there_is_none() =>
        MadePage.Dump($"{Menu}{MadePage.Headline}\nВчера, 16:19", context: Crawled("2031-06-04T17:00Z")).Published.ShouldBeNull();

    [Fact]
    public void The_evidence_names_the_words_and_the_crawl() =>
        MadePage.Dump($"{Menu}{MadePage.Headline}\nВчера, 16:19", context: Crawled("2031-06-04T09:00Z")).Published!.Evidence.ShouldBe("Вчера, 16:19; 2031-06-04T09:00+00:00");

    [Fact]
    public void The_day_in_the_head_of_the_page_says_what_today_is() =>
        Format(MadePage.Dump($"Среда, 4 июня 2031\n{Menu}{MadePage.Headline}\nСегодня, 09:15")).ShouldBe("2031-06-04T09:15");

    private static PageContext Crawled(string time) => new() { CrawledAt = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture) };

    private static string? Format(ExtractedArticle article) => article.Published?.Local.ToString(
        article.Published.Precision == DatePrecision.Minute ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
