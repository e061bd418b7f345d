using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Articles;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Articles;

public sealed class ReaderTests(RunningSite site)
{
    private const string ParagraphsAsStored =
        """
        [...document.querySelectorAll('.paragraph > p')].map(p => {
          const copy = p.cloneNode(true);
          copy.querySelectorAll('.note-number, .pilcrow').forEach(e => e.remove());
          return copy.textContent.trim(); })
        """;

    public static TheoryData<int> Ids => [1, 2, 3, 4, 5];

    [Theory, MemberData(nameof(Ids))]
    public async Task The_article_stands_there_letter_for_letter(int id)
    {
        var article = await FindAsync(id);
        await site.VisitAsync($"/articles/{id}", View.English, async page =>
            (await page.EvaluateAsync<string[]>(ParagraphsAsStored)).ShouldBe(article.Text.Split('\n').Select(p => p.Trim())));
    }

    [Fact]
    public async Task The_same_words_at_another_outlet_are_one_click_away() => await site.VisitAsync("/articles/5", View.English, async page =>
    {
        var words = await page.Locator("#q1").TextContentAsync();

        await page.Locator("#n1 .also a").FollowAsync();

        (await page.Locator(":target").TextContentAsync()).ShouldBe(words);
        page.Url.ShouldNotContain("/articles/5");
    });

    [Theory, MemberData(nameof(Ids))]
    public async Task Each_quote_is_where_its_fragment_says_with_its_speaker_beside_it(int id)
    {
        var article = await FindAsync(id);
        await site.VisitAsync($"/articles/{id}", View.English, async page =>
        {
            foreach (var quote in article.Quotes)
            {
                var words = quote.Spans[0].In(quote.Kind is QuoteKind.Headline ? article.Title : article.Text).Split('\n')[0];
                (await page.Locator($"#q{quote.Position}").TextContentAsync()).ShouldBe(words);
                (await page.Locator($"#n{quote.Position} strong").TextContentAsync())
                    .ShouldBe(quote.Person?.Names.In("en") ?? quote.SpeakerName ?? "Nobody is named");
            }
        });
    }

    [Theory]
    [InlineData("en", "reported, not quoted", "Show quotes only")]
    [InlineData("ru", "пересказ", "Показывать только цитаты")]
    [InlineData("bg", "преразказ", "Покажи само цитатите")]
    public Task What_is_reported_is_underlined_and_can_be_hidden_without_any_script(string language, string legend, string hide) =>
        site.VisitAsync("/articles/2", new View(language, View.Phone), async page =>
        {
            (await page.Locator(".underlines .reported").InnerTextAsync()).ShouldBe(legend);
            var words = page.Locator(".paragraph .reported").First;
            (await words.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationStyle")).ShouldBe("dashed");
            (await page.Locator(".paragraph .note-number[href='#n" + (await words.GetAttributeAsync("id"))![1..] + "']").InnerTextAsync()).ShouldBe("a");

            await page.GetByText(hide).FollowAsync();
            (await page.Locator(".paragraph .reported").CountAsync()).ShouldBe(0);
            (await page.Locator(".paragraph .quote").CountAsync()).ShouldBePositive();
        }, javaScript: false);

    [Theory, MemberData(nameof(Ids))]
    public async Task What_was_removed_is_there_when_asked_for(int id)
    {
        var article = await FindAsync(id);
        await site.VisitAsync($"/articles/{id}", View.English, async page =>
        {
            (await page.Locator(".removed").IsVisibleAsync()).ShouldBeFalse();
            await page.Locator("details:has(.removed) > summary").ClickAsync();
            (await page.Locator(".removed tbody tr").CountAsync()).ShouldBe(article.Page.Removed.Count);
            (await page.ViolationsAsync()).ShouldBeEmpty();
        });
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_page_as_it_came_is_plain_text_that_can_do_nothing(int id)
    {
        var answer = await site.GetAsync($"/articles/{id}/original");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var page = Path.Combine(Seeds.Folder, (await FindAsync(id)).Page.Name);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))
            .ShouldBe(await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken));
    }

    private async Task<Article> FindAsync(int id) =>
        (await site.Services.GetRequiredService<ArticleQueries>().FindAsync(id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
}
