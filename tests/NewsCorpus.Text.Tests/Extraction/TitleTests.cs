namespace NewsCorpus.Text.Tests.Extraction;

/// <summary>The ways in which pages hide their headline.</summary>
public sealed class TitleTests
{
    private const string Menu = "Главная\nПолитика\nКультура\nСпорт\nОзёра и реки\n";

    [Theory]
    [InlineData($"<title>{MadePage.Headline} | Политика | Озёрный вестник</title>")]
    [InlineData($"<title>Озёрный вестник :: {MadePage.Headline}</title>")]
    [InlineData($"<title>{MadePage.Headline} — Озёрный вестник: все новости озёрного края за сегодня и вчера</title>")]
    [InlineData($"<meta property=\"og:title\" content=\"{MadePage.Headline} - Озёрный вестник\">")]
    public void Without_a_heading_the_sites_name_and_section_are_cut_off(string head) => MadePage.Html(head, above: "").Title.ShouldBe(MadePage.Headline);

    [Fact]
    public void A_dash_inside_a_headline_is_no_separator() =>
        MadePage.Html("<title>Паромы — неожиданный ответ послов озёрных стран | Озёрный вестник</title>", above: "").Title.ShouldBe("Паромы — неожиданный ответ послов озёрных стран");

    [Fact]
    public void The_sites_name_in_the_first_heading_is_not_the_title() => MadePage.Html(
        $"<title>{MadePage.Headline} - Новости озёрного края в реальном времени</title>",
        $"<h1>Новости озёрного края в реальном времени</h1><h1>{MadePage.Headline}</h1>").Title.ShouldBe(MadePage.Headline);

    [Fact]
    public void A_playful_headline_that_metadata_confirm_beats_a_title_written_for_machines() => MadePage.Html(
        "<title>Послы трёх озёрных стран договорились открыть паромные линии</title><meta property=\"og:title\" content=\"Лёгкий ход\">",
        "<h1>Лёгкий ход</h1>").Title.ShouldBe("Лёгкий ход");

    [Fact]
    public void A_heading_with_more_than_the_metadata_stays_whole() => MadePage.Html(
        $"<title>{MadePage.Headline}. Озёрные новости</title>", $"<h1>{MadePage.Headline} (видео)</h1>").Title.ShouldBe($"{MadePage.Headline} (видео)");

    [Fact]
    public void Where_the_document_is_called_like_its_site_the_printed_headline_is_the_title() =>
        MadePage.Html("<title>Вечерние новости</title>", $"<div>{MadePage.Headline}</div>").Title.ShouldBe(MadePage.Headline);

    [Theory]
    [InlineData($"{MadePage.Headline}Комментарии: 45")]
    [InlineData($"{MadePage.Headline} 4 июня 2031, 09:15")]
    [InlineData($"09:15 04.06.2031 {MadePage.Headline}")]
    [InlineData($"Вестник » Политика » {MadePage.Headline}")]
    public void In_a_dump_what_is_glued_to_the_headline_is_cut_off(string line) => MadePage.Dump(Menu + line).Title.ShouldBe(MadePage.Headline);

    [Theory]
    [InlineData("Озёра и реки\n{0}")]
    [InlineData("{0}\nПаромы между столицами озёрных стран начнут ходить уже летом")]
    [InlineData("Послы озёрных стран на пристани. Кадр телеканала \"Волна\"\n{0}")]
    [InlineData("{0}\nПоделиться\n4 июня 2031, 09:15\nПаромы между столицами озёрных стран начнут ходить уже летом")]
    [InlineData("паромы[12], послы[8], озёрные страны[3]\n{0}")]
    public void In_a_dump_neither_section_nor_subtitle_nor_caption_is_the_title(string lines) =>
        MadePage.Dump(Menu + string.Format(null, lines, MadePage.Headline)).Title.ShouldBe(MadePage.Headline);

    [Fact]
    public void A_headline_in_capitals_is_found_by_its_words() =>
        MadePage.Html($"<title>{MadePage.Headline} - Озёрный вестник</title>", $"<h1>{MadePage.Headline.ToUpperInvariant()}</h1>").Title.ShouldBe(MadePage.Headline, StringCompareShould.IgnoreCase);
}
