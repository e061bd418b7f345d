using System.Text;
using NewsCorpus.Articles;
using NewsCorpus.Exports;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Exports;

public sealed class ArticleExportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Beyond the wall at 10,000 that other archives have.</summary>
    private const int Many = 10_050;

    [Fact]
    public async Task A_file_holds_every_article_that_the_page_counts_however_many_they_are()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using (var db = corpus.NewDb())
        {
            db.AddRange(Enumerable.Range(0, Many).Select(i => SampleCorpus.Article($"Мост номер {i}", published: new DateTime(2019, 5, 1).AddMinutes(i))));
            db.Add(SampleCorpus.Article("Река"));
            await db.SaveChangesAsync(Ct);
        }
        SearchRequest request = new() { Text = "мосты", Order = SearchOrder.Newest };

        var file = await WriteAsync(corpus, new CsvFormat(), request);

        (await corpus.Get<ISearchIndex>().SearchAsync(request, Ct)).Total.ShouldBe(Many);
        var lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(1 + Many);
        lines[1].ShouldContain($"Мост номер {Many - 1}"); // newest first, as the page has them
        lines[^1].ShouldContain("Мост номер 0");
    }

    [Fact]
    public async Task A_row_says_what_the_article_is_linked_with()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        var person = SampleCorpus.Person("anna-petrova", "Анна Петрова", "Anna Petrova");
        var article = SampleCorpus.Article("Мост «открыт сегодня» в Видине", meetings: SampleCorpus.Meeting("vidin-2019", new(2019, 5, 1), (person, true)));
        article.Quote("открыт сегодня", person);
        article.Mentions.Add(new() { Person = person, Start = 0, Length = 4 });
        article.Outlet = new Outlet { Slug = "herald", Name = "Вестник" };
        (article.Author, article.PageAddress) = ("Рада Миленова", "https://herald.example/1");
        await using (var db = corpus.NewDb())
        {
            db.Add(article);
            await db.SaveChangesAsync(Ct);
        }

        var line = await WriteAsync(corpus, new JsonLinesFormat(), new());

        line.ShouldBe($$"""
            {"id":{{article.Id}},"address":"https://corpus.example/articles/{{article.Id}}","title":"Мост «открыт сегодня» в Видине","title_source":"derived",
            "language":"ru","outlet":"Вестник","author":"Рада Миленова","page_address":"https://herald.example/1","published":null,"published_precision":"none","lead":null,"meetings":["vidin-2019"],"people":["anna-petrova"],
            "tags":[],"quote_count":1,"copy_of":null,"corrected":[],"text":"Мост «открыт сегодня» в Видине"}
            """.ReplaceLineEndings("") + "\n");
    }

    [Fact]
    public async Task Nothing_found_is_a_table_without_rows()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        (await WriteAsync(corpus, new CsvFormat(), new() { Text = "\"\"" })).ShouldBe(Csv.Line(ArticleRow.Columns));
    }

    private static async Task<string> WriteAsync(TestCorpus corpus, IExportFormat format, SearchRequest request)
    {
        using var file = new MemoryStream();
        await format.WriteAsync(file, corpus.Get<ArticleExport>().AllAsync(request, "https://corpus.example", Ct), Ct);
        return Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF');
    }
}
