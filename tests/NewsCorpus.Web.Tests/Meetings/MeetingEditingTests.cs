using System.Net;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Meetings;

/// <summary>Editors make and correct meetings, and say which articles tell of them.</summary>
public sealed class MeetingEditingTests(OwnSite own) : IClassFixture<OwnSite>
{
    private static readonly (string, string)[] Good =
    [
        ("title-en", "Talks in Vidin"), ("place-en", "Vidin"), ("country", "bg"), ("first", "2021-06-01"), ("sides", "Сергей Лавров\nAntony Blinken"), ("version", "0"),
    ];

    private RunningSite Site => own.Site;

    private Visitor Editor => Site.As(Role.Editor);

    [Theory, InlineData("en", true), InlineData("ru", false), InlineData("bg", true)]
    public async Task A_meeting_is_made_and_an_article_put_to_it_from_the_reader(string language, bool javaScript)
    {
        var title = $"Talks in {language}";
        await Site.VisitAsync("/edit/meetings/new", new View(language), async page =>
        {
            await page.Locator($"input[name=title-{language}]").FillAsync(title);
            await page.Locator($"input[name=place-{language}]").FillAsync($"Podgore {language}");
            await page.Locator("input[name=country]").FillAsync("BG");
            await page.Locator("input[name=first]").FillAsync("2021-05-20");
            await page.Locator("textarea[name=sides]").FillAsync("Сергей Лавров\nAntony Blinken");
            await page.Locator("form.desk button[type=submit]").First.FollowAsync();
            await page.ArriveAsync("/edit/meetings/podgore-*");
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.GotoAsync("/articles/3");
            await page.Locator("a[href='/edit/articles/3/meetings']").FollowAsync();
            await page.Locator("select[name=meeting]").SelectOptionAsync($"podgore-{language}-2021");
            await page.Locator("form.desk.row button").FollowAsync();
            await page.Locator(".rows li", new() { HasText = title }).WaitForAsync();
        }, javaScript, Role.Editor);

        (await new Visitor(Site.Url).ReadAsync($"/meetings/podgore-{language}-2021")).ShouldContain("href=\"/articles/3\"");
        (await new Visitor(Site.Url).ReadAsync($"/search?meeting=podgore-{language}-2021")).ShouldContain("href=\"/articles/3");
    }

    [Fact]
    public async Task An_article_is_taken_off_and_a_meeting_deleted()
    {
        (await Editor.PostAsync("/edit/articles/1/meetings?handler=Remove", ("meeting", "sochi-2019"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await new Visitor(Site.Url).ReadAsync("/meetings/sochi-2019")).ShouldNotContain("href=\"/articles/1\"");

        (await Editor.PostAsync("/edit/meetings/sochi-2019?handler=Refuse", ("version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await new Visitor(Site.Url).GetAsync("/meetings/sochi-2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Editor.ReadAsync("/edit/meetings/sochi-2019")).ShouldContain("Accept");
    }

    [Fact]
    public async Task The_second_editor_sees_what_the_first_did()
    {
        await Editor.PostAsync("/edit/meetings/reykjavik-2021", Good);
        var second = await Editor.PostAsync("/edit/meetings/reykjavik-2021", [.. Good.Skip(1), ("title-en", "Other talks")]);

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Somebody else has changed this meeting");
        page.ShouldContain("value=\"Talks in Vidin\"");
    }

    [Theory]
    [InlineData("title-en", "", "A title is needed")]
    [InlineData("country", "Bulgaria", "code of two letters")]
    [InlineData("first", "some day", "The days are wrong")]
    [InlineData("sides", "Сергей Лавров\nNo Such Person", "bears one of these names")]
    [InlineData("sides", "Сергей Лавров", "at least two sides")]
    public async Task What_cannot_be_stored_is_a_clear_sentence_and_keeps_what_was_typed(string field, string value, string sentence)
    {
        var answer = await Editor.PostAsync("/edit/meetings/new", [.. Good.Where(f => f.Item1 != field), (field, value)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain(sentence);
        page.ShouldContain("value=\"Vidin\"");
    }

    [Theory]
    [InlineData("/edit/meetings/nowhere-1999")]
    [InlineData("/edit/meetings/nowhere-1999?handler=Refuse")]
    [InlineData("/edit/meetings/reykjavik-2021?handler=Add")]
    [InlineData("/edit/articles/4711/meetings")]
    [InlineData("/edit/articles/1/meetings?handler=Remove")]
    public async Task A_forged_address_is_not_found(string address) =>
        (await Editor.PostAsync(address, ("version", "0"), ("meeting", "nowhere-1999"), ("article", "4711"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Readers_are_offered_no_correction()
    {
        foreach (var address in new[] { "/", "/meetings/reykjavik-2021", "/articles/2" })
            (await Site.As(Role.Reader).ReadAsync(address)).ShouldNotContain("\"/edit/");
    }
}
