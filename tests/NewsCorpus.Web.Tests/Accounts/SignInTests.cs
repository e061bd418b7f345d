using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Accounts;

public sealed class SignInTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Name_and_password_lead_back_to_where_somebody_wanted_to_go(bool javaScript)
    {
        await TestAccounts.AddAsync(site.Services, $"Мария {javaScript}", Role.Reader);
        await site.VisitAsync("/articles/2", View.English, async page =>
        {
            await page.Locator("nav.account a").FollowAsync();
            await page.GetByLabel("Name").FillAsync($"Мария {javaScript}");
            await page.GetByLabel("Password").FillAsync(TestAccounts.Password);
            await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in", Exact = true }).FollowAsync();
            await page.ArriveAsync("/articles/2");
            (await page.Locator("nav.account").InnerTextAsync()).ShouldContain("Мария");
        }, javaScript);
    }

    [Theory]
    [InlineData("en", "do not go together")]
    [InlineData("ru", "не подходят друг к другу")]
    [InlineData("bg", "не съответстват")]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_sentence(string language, string sentence)
    {
        var visitor = new Visitor(site.Url, language);
        foreach (var name in new[] { "Reader", "Nobody of that name", "", new string('x', 10_000) })
        {
            var answer = await visitor.SignInAsync(name, "a wrong password");
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
        }
        await ForgetFailuresAsync("Reader");
    }

    [Fact]
    public async Task Five_failures_close_an_account_also_to_the_right_password()
    {
        await TestAccounts.AddAsync(site.Services, "Forgetful", Role.Reader);
        var visitor = new Visitor(site.Url);
        for (var i = 0; i < 5; i++) await visitor.SignInAsync("Forgetful", "a wrong password");

        var answer = await visitor.SignInAsync("Forgetful");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("opens again in 15 minutes");
    }

    [Theory, InlineData("https://example.org/"), InlineData("//example.org/"), InlineData("/\\example.org"), InlineData("javascript:alert(1)")]
    public async Task Signing_in_carries_nobody_to_another_site(string back)
    {
        var answer = await new Visitor(site.Url).PostAsync("/account/sign-in", ("name", "Reader"), ("password", TestAccounts.Password), ("back", back));
        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_cookie_of_another_installation_is_a_clear_sentence_and_no_error()
    {
        var visitor = new Visitor(site.Url);
        visitor.Remember("nc.account", "CfDJ8Foreign");
        visitor.Remember("nc.form", "CfDJ8Foreign");
        (await visitor.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.ReadAsync("/account/sign-in?back=%2Faccount")).ShouldContain("belongs to another installation");
        (await visitor.SignInAsync("Reader")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_at_once()
    {
        await TestAccounts.AddAsync(site.Services, "Traveller", Role.Reader);
        var (here, there) = (new Visitor(site.Url), new Visitor(site.Url));
        await here.SignInAsync("Traveller");
        await there.SignInAsync("Traveller");

        await here.PostAsync("/account?handler=Everywhere");

        (await here.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await there.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_elsewhere_and_not_this_one()
    {
        await TestAccounts.AddAsync(site.Services, "Careful", Role.Reader);
        var (here, there) = (new Visitor(site.Url), new Visitor(site.Url));
        await here.SignInAsync("Careful");
        await there.SignInAsync("Careful");

        await here.PostAsync("/account?handler=Password", ("old", TestAccounts.Password), ("password", "five other plain words"));

        (await here.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await there.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await there.SignInAsync("Careful", "five other plain words")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_a_clear_sentence()
    {
        var answer = await new Visitor(site.Url, "ru").PostWithoutTokenAsync("/account/sign-in", ("name", "Reader"), ("password", TestAccounts.Password));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Форма устарела");
    }

    private async Task ForgetFailuresAsync(string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await users.ResetAccessFailedCountAsync((await users.FindByNameAsync(name))!);
    }
}
