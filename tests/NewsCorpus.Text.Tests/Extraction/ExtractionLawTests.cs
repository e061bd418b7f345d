using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

public sealed class ExtractionLawTests
{
    private static readonly ArticleExtractor Extractor = new(OutletCatalogue.Empty);

    /// <summary>Lines as pages have them, in any order.</summary>
    private static readonly Gen<string> Pages = Gen.Elements(
        "Меню", "Лента новостей", "14:55", "", " ", "20 мая 2021, 02:43", "31.02.2021", "Реклама", "Фото: Иван Иванов", "Читайте также: о погоде",
        "Министры договорились о встрече", "Още: Валежи в Родопите", "©", "«", "--", "…", "1", "𝄞𝄞",
        "Министры двух стран встретились в понедельник и обсудили торговлю, сообщила пресс-служба министерства.",
        "„Доволни сме от разговора“, каза министърът след срещата с колегата си в столицата.").ListOf().Select(lines => string.Join('\n', lines));

    [Fact]
    public void No_bytes_make_reading_and_extraction_throw() =>
        Prop.ForAll<byte[]>(bytes => Extractor.Extract(DumpReader.Read(PageText.Decode(bytes).Text)) is not null).MustHold();

    [Fact]
    public void Every_paragraph_and_removed_block_is_found_in_its_page() =>
        Prop.ForAll(Pages.ToArbitrary(), page =>
        {
            var article = Extract(page);
            var lines = page.Split('\n');
            return article.Paragraphs.Append(article.Lead ?? "").All(page.Contains) && article.Removed.All(block => lines[block.Line - 1].Contains(block.Text));
        }).MustHold();

    [Fact]
    public void Every_line_is_title_lead_body_or_removed() =>
        Prop.ForAll(Pages.ToArbitrary(), page =>
        {
            var article = Extract(page);
            var kept = article.Paragraphs.Count + (article.Lead is null ? 0 : 1) + (article.TitleSource == TitleSource.Page ? 1 : 0);
            return kept + article.Removed.Count == DumpReader.Read(page).Count;
        }).MustHold();

    [Fact]
    public void The_same_page_gives_the_same_article() =>
        Prop.ForAll(Pages.ToArbitrary(), page => Extract(page).Text == Extract(page).Text).MustHold();

    [Fact]
    public void A_page_of_a_million_lines_is_cut_and_still_accounted_for()
    {
        var page = string.Join('\n', Enumerable.Repeat("а", 1_000_000));
        var article = Extract(page);
        (article.Paragraphs.Count + article.Removed.Count).ShouldBe(1_000_000);
    }

    [Fact]
    public void One_line_of_twenty_million_letters_is_read()
    {
        var page = new string('а', 20_000_000);
        (Extract(page).Text.Length + Extract(page).Removed.Sum(block => block.Text.Length)).ShouldBe(page.Length);
    }

    private static ExtractedArticle Extract(string page) => Extractor.Extract(DumpReader.Read(page));
}
