namespace NewsCorpus.Text.Tests.Reading.Containers;

public sealed class JsonLinesTests
{
    [Fact]
    public void Each_line_is_a_page_numbered_as_it_stands_in_the_file() =>
        Made.Read(Made.Bytes("\ufeff{\"text\": \"Первая\\nстрока\"}\r\n\r\n{\"text\":\"Вторая\"}")).ShouldBe([("#1", "Первая\nстрока"), ("#3", "Вторая")]);

    [Theory]
    [InlineData("""{"text":"Т","id":"<urn:uuid:1>","dump":"CC-MAIN-2031-22","url":"https://a.example/1","date":"2031-05-12T08:30:00Z","file_path":"s3://x"}""")]
    [InlineData("""{"text":"Т","timestamp":"2031-05-12T08:30:00Z","url":"https://a.example/1"}""")]
    [InlineData("""{"f":"./x.warc.gz","u":"https://a.example/1","c":"text/html","ts":"2031-05-12T08:30:00Z","lang":["rus_Cyrl","bul_Cyrl"],"text":"Т"}""")]
    public void The_date_of_a_crawl_is_never_given_as_the_articles(string line)
    {
        var context = Made.Pages(Made.Bytes(line)).Single().Context;

        context.Url.ShouldBe("https://a.example/1");
        context.CrawledAt.ShouldBe(new DateTimeOffset(2031, 5, 12, 8, 30, 0, TimeSpan.Zero));
        context.Date.ShouldBeNull();
    }

    [Fact]
    public void Title_date_and_language_are_handed_on_as_they_stand()
    {
        var context = Made.Pages(Made.Bytes("""{"text":"Т","title":"Заголовок","date":"2031-05-12","language":"ru"}""")).Single().Context;

        (context.Title, context.Date, context.Language, context.CrawledAt).ShouldBe(("Заголовок", "2031-05-12", "ru", null));
    }

    [Fact]
    public void HTML_is_preferred_to_its_text_and_told_apart()
    {
        var page = Made.Pages(Made.Bytes("""{"text":"Т","html":"<p>Т</p>"}""")).Single();

        Made.Found(page).Found.ShouldBe("<p>Т</p>");
        page.Context.ContentType.ShouldBe("text/html");
    }

    [Theory]
    [InlineData("""{"text":"обор""", "BrokenLine")]
    [InlineData("""{"text":"\ud800"}""", "BrokenLine")]
    [InlineData("[1]", "BrokenLine")]
    [InlineData("""{"url":"https://a.example/1"}""", "NoText")]
    [InlineData("""{"text":null}""", "NoText")]
    [InlineData("""{"text":["a"],"title":7}""", "a")]
    public void A_broken_line_costs_itself_only(string line, string found) =>
        Made.Read(Made.Bytes($"{{\"text\":\"Первая\"}}\n{line}\n{{\"text\":\"Третья\"}}\n")).ShouldBe([("#1", "Первая"), ("#2", found), ("#3", "Третья")]);

    [Fact]
    public void Bytes_that_are_no_UTF8_break_their_line_only() =>
        Made.Read([.. "{\"text\":\"\xff\xfe\"}\n"u8, .. Made.Bytes("{\"text\":\"Вторая\"}")]).Last().ShouldBe(("#2", "Вторая"));

    [Fact]
    public void A_text_that_begins_with_a_brace_is_a_page() =>
        Made.Read(Made.Bytes("{Реклама}\nМинистры встретились.")).ShouldBe([("", "{Реклама}\nМинистры встретились.")]);
}
