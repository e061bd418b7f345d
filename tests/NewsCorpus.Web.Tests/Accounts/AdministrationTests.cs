using System.Net;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Accounts;

public sealed class AdministrationTests(RunningSite site)
{
    [Theory, InlineData("en", true), InlineData("en", false), InlineData("ru", true), InlineData("bg", true)]
    public async Task An_invitation_made_here_lets_one_person_in(string language, bool javaScript)
    {
        var (name, link) = ($"Colleague {language} {javaScript}", "");
        await site.VisitAsync("/admin/accounts", new View(language), async page =>
        {
            await page.Locator("input[name=whom]").FillAsync("a colleague");
            await page.Locator("form:has(input[name=whom]) button").FollowAsync();
            link = await page.Locator("code.link").InnerTextAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
        }, javaScript, Role.Administrator);

        await site.VisitAsync(new Uri(link).PathAndQuery, new View(language, View.Phone), async page =>
        {
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("input[name=name]").FillAsync(name);
            await page.Locator("input[name=password]").FillAsync(TestAccounts.Password);
            await page.Locator("form.desk button").FollowAsync();
            await page.ArriveAsync("/account");
            (await page.Locator("h1").InnerTextAsync()).ShouldBe(name);
        }, javaScript);

        (await site.GetAsync(new Uri(link).PathAndQuery)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_the_next_click_and_stays_out()
    {
        var account = await TestAccounts.AddAsync(site.Services, "Former colleague", Role.Editor);
        var colleague = new Visitor(site.Url);
        await colleague.SignInAsync("Former colleague");

        await site.As(Role.Administrator).PostAsync("/admin/accounts?handler=Disable", ("id", $"{account.Id}"));

        (await colleague.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await colleague.SignInAsync("Former colleague")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_link_for_a_new_password_lets_its_owner_back_in()
    {
        var account = await TestAccounts.AddAsync(site.Services, "Absent-minded", Role.Reader);
        var answer = await site.As(Role.Administrator).PostAsync("/admin/accounts?handler=Password", ("id", $"{account.Id}"));
        var token = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("invitation?token=")[1].Split('<')[0];

        var visitor = new Visitor(site.Url);
        await visitor.PostAsync("/account/invitation", ("token", token), ("password", "five other plain words"));

        (await visitor.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await new Visitor(site.Url).SignInAsync("Absent-minded", "five other plain words")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("Disable", HttpStatusCode.NotFound)]
    [InlineData("Password", HttpStatusCode.NotFound)]
    [InlineData("Role", HttpStatusCode.NotFound)]
    [InlineData("NoSuchHandler", HttpStatusCode.NotFound)]
    public async Task A_forged_id_or_handler_changes_nothing(string handler, HttpStatusCode expected) =>
        (await site.As(Role.Administrator).PostAsync($"/admin/accounts?handler={handler}", ("id", "4711"), ("role", "Editor"))).StatusCode.ShouldBe(expected);

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused() =>
        (await site.As(Role.Administrator).PostAsync("/admin/accounts?handler=Invite", ("whom", "x"), ("role", "Owner"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
}
