using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Text.Tests.Extraction;

/// <summary>Who wrote an article, and who is only named in it.</summary>
public sealed class AuthorTests
{
    private const string Above = $"Главная\nПолитика\nКультура\nСпорт\n{MadePage.Headline}\n";

    [Theory]
    [InlineData("Автор: Рада Миленова", "Рада Миленова")]
    [InlineData("Текст: Рада Миленова, Стоян Белев", "Рада Миленова, Стоян Белев")]
    [InlineData("Подготовила Рада Миленова", "Рада Миленова")]
    [InlineData("От Рада Миленова и Стоян Белев", "Рада Миленова, Стоян Белев")]
    [InlineData("By Rada Milenova", "Rada Milenova")]
    [InlineData("Автор: И. Ольхин", "И. Ольхин")]
    [InlineData("Иван ОЛЬХИН — 17.01.2031 18:57", "Иван ОЛЬХИН")]
    [InlineData("17 января 2031, 18:57 | Иван Ольхин", "Иван Ольхин")]
    [InlineData("Иван Ольхин\n17 января 2031, 18:57", "Иван Ольхин")]
    public void A_line_below_the_headline_names_the_author(string lines, string author) => MadePage.Dump(Above + lines).Author!.Value.ShouldBe(author);

    [Fact]
    public void The_line_that_names_the_author_is_the_evidence_and_not_the_article()
    {
        var article = MadePage.Dump(Above, "Автор: Рада Миленова");
        article.Author!.Source.ShouldBe("Автор: Рада Миленова");
        article.Removed.ShouldContain(block => block.Text == "Автор: Рада Миленова" && block.Reason == RemovalReason.Byline);
    }

    [Theory]
    [InlineData("Глеб Вяткин\n17 января 2031, 18:57")]
    [InlineData("Фото: Иван Ольхин")]
    [InlineData("Долна Земя\n17 января 2031, 18:57")]
    [InlineData("Автор: редакция")]
    [InlineData("Иван Ольхин")]
    public void Somebody_quoted_pictured_or_merely_printed_is_not_the_author(string lines) => MadePage.Dump(Above + lines).Author.ShouldBeNull();

    [Fact]
    public void The_author_of_a_comment_did_not_write_the_article() =>
        MadePage.Dump(Above, "Комментарии (1)\nАвтор: Иван Ольхин 17.01.2031 18:57\nДавно пора было это сделать.").Author.ShouldBeNull();

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Рада Миленова\"}]}</script>", "JSON-LD author")]
    [InlineData("<meta name=\"author\" content=\"Анна Миленова\">", "meta author")]
    public void Metadata_name_the_author(string head, string source)
    {
        var author = MadePage.Html(head).Author!;
        (author.Value.EndsWith(" Миленова", StringComparison.Ordinal), author.Source).ShouldBe((true, source));
    }

    [Theory]
    [InlineData("<meta name=\"author\" content=\"Студия Большого Озера\">")]
    [InlineData("<meta property=\"article:author\" content=\"https://social.example/lake\">")]
    [InlineData("<meta property=\"og:site_name\" content=\"Озёрный Вестник\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\"Озёрный Вестник\"}</script>")]
    public void The_site_its_maker_and_its_address_are_no_authors(string head) => MadePage.Html(head).Author.ShouldBeNull();

    [Fact]
    public void An_element_that_calls_itself_the_author_is_believed_outside_comments() => MadePage.Html(
        above: $"<h1>{MadePage.Headline}</h1><span class=\"article-author\">Рада Миленова</span>",
        below: "<div class=\"comments\"><span class=\"author\">Иван Ольхин</span></div>").Author!.Value.ShouldBe("Рада Миленова");
}
