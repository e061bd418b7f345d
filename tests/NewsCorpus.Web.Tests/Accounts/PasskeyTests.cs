using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Accounts;

public sealed class PasskeyTests(RunningSite site)
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_taken_away()
    {
        await TestAccounts.AddAsync(site.Services, "Keyholder", Role.Editor);
        await using var browser = await site.NewBrowserAsync(View.English);
        var page = await browser.NewPageAsync();
        await AddAuthenticatorAsync(page);
        // WebAuthn takes a name for a site, no IP address.
        var url = new UriBuilder(site.Url) { Host = "localhost" }.Uri;

        await page.GotoAsync($"{url}account/sign-in?back=/account/passkeys");
        await page.GetByLabel("Name").FillAsync("Keyholder");
        await page.GetByLabel("Password").FillAsync(TestAccounts.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).FollowAsync();
        await page.GetByLabel("What to call it").FillAsync("test authenticator");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).FollowAsync();
        await page.GetByText("test authenticator").WaitForAsync();

        await page.GotoAsync($"{url}account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).FollowAsync();
        await page.GotoAsync($"{url}account/sign-in?back=/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).FollowAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: test authenticator" }).FollowAsync();
        await page.GetByText("You have no passkey yet").WaitForAsync();
    }

    [Fact]
    public async Task A_passkey_that_nobody_asked_for_is_refused_in_a_sentence()
    {
        var answer = await new Visitor(site.Url).PostAsync("/account/sign-in?handler=Passkey", ("credential", "{\"id\":\"x\"}"));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("do not go together");
    }

    /// <summary>A device with a lock that is always opened at once.</summary>
    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("WebAuthn.enable");
        var device = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
            ["automaticPresenceSimulation"] = true,
        };
        await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = device });
    }
}
