using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

public sealed class BlockRulingTests
{
    private const string Story = """
        Послы озёрных стран договорились о паромах
        4 июня 2031, 09:15
        Послы трёх озёрных стран договорились открыть паромные линии между столицами, сообщила пресс-служба посольства Заречья.
        По словам посла Заречья Глеба Вяткина, первые паромы выйдут на линию уже этим летом, а билеты поступят в продажу в мае.
        Наши читатели знают об озёрах всё раньше других, потому что мы на берегу с 1998 года.
        «Нам осталось договориться о расписании, и это самое простое», — сказал Вяткин журналистам после встречи с послами.
        Читайте также: Расписание паромов на лето
        © Озёрный вестник, 2031. Все права защищены.
        """;

    private const string Promise = "Наши читатели знают об озёрах всё раньше других, потому что мы на берегу с 1998 года.";
    private const string Related = "Читайте также: Расписание паромов на лето";

    private static readonly ArticleExtractor Extractor = new(new OutletCatalogue([new() { Slug = "lake", Name = "Озёрный вестник" }]));

    [Fact]
    public void A_sentence_that_somebody_ruled_furniture_is_removed_for_that_reason()
    {
        Extract().Paragraphs.ShouldContain(Promise);
        var article = Extract(new BlockRule(Promise, BlockRuling.Furniture));
        article.Paragraphs.ShouldNotContain(Promise);
        article.Removed.Single(block => block.Text == Promise).Reason.ShouldBe(RemovalReason.Ruled);
    }

    [Fact]
    public void A_line_that_somebody_ruled_text_stays_whatever_its_wording_says()
    {
        Extract().Paragraphs.ShouldNotContain(Related);
        Extract(new BlockRule(Related, BlockRuling.Text)).Paragraphs.ShouldContain(Related);
    }

    [Fact]
    public void A_rule_for_any_numbers_holds_when_the_numbers_are_others()
    {
        var lastYear = Promise.Replace("1998", "2 003", StringComparison.Ordinal);
        Extract(new BlockRule(lastYear, BlockRuling.Furniture)).Paragraphs.ShouldContain(Promise);
        Extract(new BlockRule(lastYear, BlockRuling.Furniture, AnyNumbers: true)).Paragraphs.ShouldNotContain(Promise);
    }

    [Theory]
    [InlineData("Прочетено 12 пъти, 3 май 2031", "Прочетено 1 045 пъти, 28 юни 2031")]
    [InlineData("Обновлено: 04.06.2031 в 9:15", "Обновлено: 17.11.2032 в 23:05")]
    public void Numbers_and_dates_may_be_others(string line, string other) =>
        new BlockRulings([new(line, BlockRuling.Furniture, AnyNumbers: true)]).For(new(1, other)).ShouldBe(BlockRuling.Furniture);

    [Fact]
    public void Words_may_not() =>
        new BlockRulings([new("Прочетено 12 пъти", BlockRuling.Furniture, AnyNumbers: true)]).For(new(1, "Прочетено 12 000 000 пъти досега")).ShouldBeNull();

    [Fact]
    public void What_is_ruled_about_one_line_outweighs_what_is_ruled_about_its_text()
    {
        var rulings = new BlockRulings([new(Promise, BlockRuling.Furniture), new(Promise, BlockRuling.Text, Line: 5)]);
        rulings.For(new(5, Promise)).ShouldBe(BlockRuling.Text);
        rulings.For(new(6, Promise)).ShouldBe(BlockRuling.Furniture);
    }

    [Fact]
    public void A_heading_that_somebody_ruled_furniture_is_not_the_title()
    {
        var page = PageReader.Read($"<!doctype html><html><head><meta property=\"og:title\" content=\"Летняя жизнь на озёрах\"></head><body><h1>Летняя жизнь на озёрах</h1><h2>{MadePage.Headline}</h2>{MadePage.Text}</body></html>");
        Extract(page).Title.ShouldBe("Летняя жизнь на озёрах");
        Extract(page, new BlockRule("Летняя жизнь на озёрах", BlockRuling.Furniture)).Title.ShouldBe(MadePage.Headline);
    }

    [Fact]
    public void A_footer_that_somebody_ruled_furniture_still_names_its_outlet() =>
        Extract(new BlockRule("© Озёрный вестник, 2031. Все права защищены.", BlockRuling.Furniture)).Outlet.ShouldBe("Озёрный вестник");

    [Fact]
    public void Whatever_is_ruled_about_a_page_is_so_in_its_article() =>
        Prop.ForAll(Rulings.ToArbitrary(), rules =>
        {
            var (article, rulings) = (Extract(rules), new BlockRulings(rules));
            var removed = article.Removed.ToDictionary(block => block.Line);
            return DumpReader.Read(Story).All(block => rulings.For(block) switch
            {
                BlockRuling.Text => !removed.ContainsKey(block.Line) && article.Text.Split('\n').Contains(block.Text),
                BlockRuling.Furniture => removed.GetValueOrDefault(block.Line)?.Reason == RemovalReason.Ruled,
                _ => true,
            });
        }).MustHold();

    private static Gen<BlockRule[]> Rulings => Gen.Elements(Enumerable.Range(1, 8).ToArray()).SelectMany(line => Gen.Elements(BlockRuling.Text, BlockRuling.Furniture)
        .Select(ruling => new BlockRule(DumpReader.Read(Story)[line - 1].Text, ruling, line))).ArrayOf();

    private static ExtractedArticle Extract(params BlockRule[] rules) => Extract(new PageContent(DumpReader.Read(Story), PageMetadata.None), rules);

    private static ExtractedArticle Extract(PageContent page, params BlockRule[] rules) => Extractor.Extract(page, OutletFurniture.None, new BlockRulings(rules));
}
