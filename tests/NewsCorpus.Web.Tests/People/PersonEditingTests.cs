using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.People;

/// <summary>Editors correct, merge and part people.</summary>
public sealed class PersonEditingTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private Visitor Editor => Site.As(Role.Editor);

    [Theory, InlineData("en", true), InlineData("ru", false), InlineData("bg", true)]
    public async Task A_name_that_an_editor_adds_is_on_the_page_and_in_its_history(string language, bool javaScript)
    {
        var name = $"Имя {language}";
        await Site.VisitAsync("/people/ned-price", new View(language), async page =>
        {
            await page.Locator("a[href='/edit/people/ned-price']").FollowAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            var others = page.Locator("textarea[name=others]");
            await others.FillAsync(await others.InputValueAsync() + "\n" + name);
            await page.Locator("form.desk button[type=submit]").First.FollowAsync();
            await page.ArriveAsync("/people/ned-price");
        }, javaScript, Role.Editor);

        var read = await new Visitor(Site.Url).ReadAsync("/people/ned-price");
        read.ShouldContain(name);
        read.ShouldContain("other names");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Two_people_are_merged_and_the_merge_is_taken_back(bool javaScript)
    {
        await Site.VisitAsync("/edit/people/mike-pompeo", View.English, async page =>
        {
            await page.Locator("a[href$='/merge']").FollowAsync();
            await page.Locator("input[name=with]").FillAsync("Сергей Лавров");
            await page.GetByRole(AriaRole.Button, new() { Name = "Look" }).FollowAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            (await page.Locator(".outcome").InnerTextAsync()).ShouldContain("Mike Pompeo"); // a name of the other from now on
            await page.GetByRole(AriaRole.Button, new() { Name = "Merge", Exact = true }).FollowAsync();
            await page.ArriveAsync("/people/sergey-lavrov");
        }, javaScript, Role.Editor);
        (await new Visitor(Site.Url).GetAsync("/people/mike-pompeo")).Headers.Location!.OriginalString.ShouldBe("/people/sergey-lavrov");
        (await new Visitor(Site.Url).ReadAsync("/search?speaker=sergey-lavrov")).ShouldNotContain("speaker=mike-pompeo");

        await Site.VisitAsync("/edit/people/sergey-lavrov", View.English, async page =>
        {
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Take back") }).FollowAsync();
            await page.ArriveAsync("/people/mike-pompeo");
        }, javaScript, Role.Editor);
        (await new Visitor(Site.Url).ReadAsync("/meetings/sochi-2019")).ShouldContain("/people/mike-pompeo");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Some_articles_of_a_person_are_given_to_somebody_new(bool javaScript)
    {
        var name = javaScript ? "Owen Script" : "Olga Plain";
        await Site.VisitAsync("/edit/people/antony-blinken/split", View.English, async page =>
        {
            await page.Locator("input[name=article]").First.CheckAsync();
            await page.Locator("input[name=made]").FillAsync(name);
            await page.GetByRole(AriaRole.Button, new() { Name = "See what it will be" }).FollowAsync();
            (await page.Locator(".outcome").InnerTextAsync()).ShouldContain(name);
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.GetByRole(AriaRole.Button, new() { Name = "Part them" }).FollowAsync();
            await page.ArriveAsync($"/people/{name.ToLowerInvariant().Replace(' ', '-')}");
        }, javaScript, Role.Editor);
        (await new Visitor(Site.Url).ReadAsync("/search?q=" + Uri.EscapeDataString($"person:\"{name}\""))).ShouldContain("/articles/");
    }

    [Theory]
    [InlineData("Antony Blinken", "That is the same person")]
    [InlineData("Nobody Whosoever", "Nobody, or more than one person, bears that name")]
    [InlineData("", "A name is needed")]
    public async Task A_split_that_cannot_be_is_said_before_it_is_tried(string known, string sentence)
    {
        var answer = await Editor.PostAsync("/edit/people/antony-blinken/split?handler=Look", ("article", "5"), ("known", known));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_proposed_person_can_be_refused_and_is_gone_for_readers()
    {
        var slug = await ProposedAsync();
        var edit = await Editor.ReadAsync($"/edit/people/{slug}");
        edit.ShouldContain("This is nobody");

        (await Editor.PostAsync($"/edit/people/{slug}?handler=Refuse", ("version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await new Visitor(Site.Url).GetAsync($"/people/{slug}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Editor.ReadAsync($"/edit/people/{slug}")).ShouldContain("An editor has said that this is nobody");
    }

    [Fact]
    public async Task The_second_editor_sees_what_the_first_did()
    {
        (await Editor.PostAsync("/edit/people/vladimir-putin", ("name-en", "First Name"), ("version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var second = await Editor.PostAsync("/edit/people/vladimir-putin", ("name-en", "Second Name"), ("version", "0"));

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Somebody else has changed this person");
        page.ShouldContain("value=\"First Name\"");
    }

    [Theory]
    [InlineData("en", "", "A name is needed")]
    [InlineData("ru", " — ", "Нужно имя")]
    [InlineData("bg", null, "Твърде дълго")] // 10,000 characters
    public async Task A_bad_name_is_a_clear_sentence(string language, string? name, string sentence)
    {
        var editor = new Visitor(Site.Url, language);
        await editor.SignInAsync(nameof(Role.Editor));
        var answer = await editor.PostAsync("/edit/people/dmitry-peskov", ("name-en", name ?? new string('я', 10_000)), ("version", "0"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
    }

    [Theory]
    [InlineData("/edit/people/nobody")]
    [InlineData("/edit/people/nobody?handler=Refuse")]
    [InlineData("/edit/people/nobody/merge")]
    [InlineData("/edit/people/sergey-lavrov/merge")]
    [InlineData("/edit/people/nobody/split")]
    public async Task A_forged_address_is_not_found(string address) =>
        (await Editor.PostAsync(address, ("version", "0"), ("into", "nobody"), ("made", "Some Body"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_merge_that_never_was_cannot_be_taken_back() =>
        (await Editor.PostAsync("/edit/people/sergey-lavrov?handler=Undo", ("merge", "4711"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

    [Fact]
    public async Task Readers_are_offered_no_correction() => (await Site.As(Role.Reader).ReadAsync("/people/sergey-lavrov")).ShouldNotContain("/edit/people/");

    private async Task<string> ProposedAsync()
    {
        await using var db = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<CorpusDb>>(Site.Services).CreateDbContext();
        db.People.Add(new() { Slug = "belyy-zal", Status = NewsCorpus.People.PersonStatus.Proposed, Names = new(new Dictionary<string, string> { ["ru"] = "Белый Зал" }) });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return "belyy-zal";
    }
}
