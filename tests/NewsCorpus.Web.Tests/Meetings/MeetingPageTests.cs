using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Meetings;
using NewsCorpus.Quotes;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Meetings;

public sealed class MeetingPageTests(RunningSite site)
{
    private const string Reykjavik = "/meetings/reykjavik-2021";
    private const string Sochi = "/meetings/sochi-2019";

    private const string Links = "links => links.map(a => a.getAttribute('href'))";

    [Fact]
    public async Task Each_side_has_a_column_with_everything_it_is_quoted_for()
    {
        var said = (await FindAsync("reykjavik-2021")).Said;
        await site.VisitAsync(Reykjavik, View.English, async page =>
        {
            foreach (var (index, side) in said.Sides.Index())
            {
                var column = page.Locator("#said ~ .sides > .side").Nth(index);
                (await column.Locator("h3").InnerTextAsync()).ShouldBe(side.Participant.Names.In("en"));
                (await column.Locator("a.outlet").EvaluateAllAsync<string[]>(Links)).ShouldBe(Addresses(side.Said.Quoted.Concat(side.Said.Reported)));
            }
        });
    }

    [Fact]
    public async Task The_sides_stand_side_by_side_and_on_a_telephone_one_below_the_other()
    {
        const string Tops = "sides => sides.map(s => Math.round(s.getBoundingClientRect().top))";
        await site.VisitAsync(Reykjavik, View.English, async page =>
        {
            var sides = page.Locator("#said ~ .sides > .side");
            (await sides.EvaluateAllAsync<int[]>(Tops)).Distinct().Count().ShouldBe(1);
            await page.SetViewportSizeAsync(View.Phone, View.Height);
            (await sides.EvaluateAllAsync<int[]>(Tops)).Distinct().Count().ShouldBe(2);
        });
    }

    [Fact]
    public Task A_quote_leads_to_its_words_in_the_article() => site.VisitAsync(Reykjavik, View.English, async page =>
    {
        var words = await page.Locator(".side blockquote").First.InnerTextAsync();
        await page.Locator(".side a.outlet").First.FollowAsync();
        var fragment = new Uri(page.Url).Fragment;
        fragment.ShouldStartWith("#q");
        words.ShouldContain((await page.Locator(fragment).InnerTextAsync()).Trim());
    });

    [Theory]
    [InlineData("en", "14 May 2019, from the meeting")]
    [InlineData("ru", "14 мая 2019 г., по дате встречи")]
    [InlineData("bg", "14 май 2019 г., по датата на срещата")]
    public Task An_undated_article_carries_the_meetings_date_and_says_so(string language, string date) =>
        site.VisitAsync(Sochi, new View(language), async page => (await page.Locator(".coverage .lent").First.InnerTextAsync()).ShouldBe(date));

    [Theory, InlineData(Reykjavik), InlineData(Sochi)]
    public Task The_drawing_and_its_table_show_the_same_articles(string address) => site.VisitAsync(address, View.English, async page =>
    {
        var drawn = await page.Locator(".timeline svg a").EvaluateAllAsync<string[]>(Links);
        drawn.ShouldNotBeEmpty();
        (await page.Locator(".timeline table a").EvaluateAllAsync<string[]>(Links)).ShouldBe(drawn, ignoreOrder: true);
    });

    [Fact]
    public Task Every_text_of_an_article_says_its_language() => site.VisitAsync(Sochi, View.English, async page =>
    {
        const string Language = "e => e.closest('[lang]').lang";
        foreach (var text in await page.Locator("blockquote, .cue, .coverage h3, .shorter").AllAsync())
            (await text.EvaluateAsync<string>(Language)).ShouldBeOneOf("ru", "bg");
    });

    [Fact]
    public Task J_and_k_step_from_quote_to_quote() => site.VisitAsync(Reykjavik, View.English, async page =>
    {
        var steps = page.Locator("[data-step]");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(steps.Nth(1).Locator(":focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("k");
        await Expect(steps.First.Locator(":focus")).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Single_keys_can_be_switched_off() => site.VisitAsync(Reykjavik, View.English, async page =>
    {
        await page.Keyboard.PressAsync("?");
        await page.Locator("dialog [data-keys-switch]").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    });

    [Theory, InlineData("ru", "По этому адресу"), InlineData("bg", "На този адрес")]
    public async Task An_unknown_meeting_is_not_found_in_the_readers_language(string language, string sentence)
    {
        var answer = await site.GetAsync("/meetings/atlantis-1999", language);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldContain(sentence);
        body.ShouldContain("/language/en?back=%2Fmeetings%2Fatlantis-1999"); // the switch keeps the address that failed
    }

    private static IEnumerable<string> Addresses(IEnumerable<ToldUtterance> utterances) =>
        utterances.SelectMany(u => u.Tellings).Select(t => $"/articles/{t.Article.Id}#q{t.Position}");

    private async Task<MeetingReport> FindAsync(string slug) =>
        (await site.Services.GetRequiredService<MeetingQueries>().FindAsync(slug, TestContext.Current.CancellationToken)).ShouldNotBeNull();
}
