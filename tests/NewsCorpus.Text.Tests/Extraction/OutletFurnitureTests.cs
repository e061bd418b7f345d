using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

public sealed class OutletFurnitureTests
{
    private const string Promise = "Нашите читатели знаят всичко за езерата преди всички останали, защото ние сме там всеки ден.";

    private static readonly PageContent[] Pages =
    [
        Page("Бобрите се завърнаха край Крива река", "Горските служители видяха край Крива река цяло семейство бобри, съобщи вчера областната управа на Долна Земя."),
        Page("Жътвата започна с две седмици по-рано", "Земеделците от Горна Земя изкараха комбайните още в началото на юни, каза министърът на земеделието Рада Миленова."),
        Page("Новият ферибот тръгва през май", "Първият ферибот между двата бряга на езерото ще тръгне през май, обяви собственикът на пристанището Стоян Белев."),
    ];

    [Fact]
    public void A_sentence_on_every_page_of_an_outlet_is_furniture()
    {
        var (alone, together) = (Extract(OutletFurniture.None), Extract(OutletFurniture.Of(Pages)));
        alone.Paragraphs.ShouldContain(Promise);
        together.Paragraphs.ShouldNotContain(Promise);
        together.Removed.ShouldContain(block => block.Text == Promise && block.Reason == RemovalReason.OnOtherPages);
    }

    [Fact]
    public void Two_pages_show_nothing() => Extract(OutletFurniture.Of(Pages[..2])).Paragraphs.ShouldContain(Promise);

    [Fact]
    public void An_article_that_came_several_times_is_not_its_own_furniture() =>
        Extract(OutletFurniture.Of([Pages[0], Pages[0], Pages[0], Pages[1]])).Text.ShouldContain("цяло семейство бобри");

    [Fact]
    public void The_background_that_some_articles_of_a_story_share_stays()
    {
        var story = Enumerable.Range(0, 9).Select(day => Page($"Ден {day} на преговорите", $"На ден номер {day} двете делегации говориха за цената на водата и за язовира {day}.", day < 3 ? Promise : $"Следващата среща е след {day} дни, каза говорителят."));
        Extract(OutletFurniture.Of(story)).Paragraphs.ShouldContain(Promise);
    }

    [Fact]
    public void The_lead_that_other_pages_print_as_a_teaser_stays()
    {
        var lead = Pages[0].Blocks[1];
        var withTeaser = Pages.Select(page => new PageContent([.. page.Blocks, lead with { Line = 9 }], page.Metadata));
        Extract(OutletFurniture.Of(withTeaser)).Text.ShouldContain(lead.Text);
    }

    [Fact]
    public void Outlets_are_told_apart_by_the_host_of_their_pages()
    {
        PageContent[] elsewhere = [.. Pages.Select(page => page with { Metadata = new() { Address = new("https://lake.example/1", "test") } })];
        var furniture = BatchFurniture.Of([Pages[0], .. elsewhere]);
        Extract(furniture.For(Pages[0])).Paragraphs.ShouldContain(Promise);
        Extract(furniture.For(elsewhere[0])).Paragraphs.ShouldNotContain(Promise);
    }

    private static ExtractedArticle Extract(OutletFurniture furniture) => new ArticleExtractor(OutletCatalogue.Empty).Extract(Pages[0], furniture, BlockRulings.None);

    private static PageContent Page(string title, string text, string last = Promise) => PageReader.Read(
        $"{title}\n{text}\nПо думите на участниците в срещата работата около {title.ToLowerInvariant()} ще продължи и през следващата година.\n{last}");
}
