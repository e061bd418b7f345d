using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Hosting;

/// <summary>Every endpoint has a rule; a new one without a rule fails, so that nobody forgets who may use it.</summary>
public sealed class EndpointRuleTests(RunningSite site)
{
    private static readonly string[] OpenToAnybody = ["account/sign-in", "account/invitation", "errors/{code:int}", "language/{code}", "health/live", "health/ready"];

    /// <summary>Route → policy, of everything that the site answers.</summary>
    [Fact]
    public void Every_endpoint_has_a_rule() => Rules().ShouldBe(
        Sitemap.Pages.Keys.Concat(Sitemap.Others.Keys).Concat(Sitemap.Forms).Select(route => (route, OpenToAnybody.Contains(route) ? "anybody" : "reader"))
            .Concat(Sitemap.Desk.Select(desk => (desk.Key, PolicyOf(desk.Value.Role))))
            .Concat(Sitemap.DeskOthers.Select(desk => (desk.Key, PolicyOf(desk.Value.Role)))),
        ignoreOrder: true);

    public static TheoryData<string, Role> Desk => [.. Sitemap.DeskAddresses, .. DeskOthers];

    public static TheoryData<string, Role> DeskForms => [.. Sitemap.DeskAddresses];

    private static IEnumerable<(string, Role)> DeskOthers => Sitemap.DeskOthers.Values.Select(other => (other.Address, other.Role));

    [Theory, MemberData(nameof(Desk))]
    public async Task A_page_of_the_desk_opens_for_its_role_and_for_no_lesser_one(string address, Role role)
    {
        var nobody = await new Visitor(site.Url).GetAsync(address);
        nobody.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        nobody.Headers.Location!.OriginalString.ShouldContain("/account/sign-in?back=");
        foreach (var other in Enum.GetValues<Role>())
            (await site.As(other).GetAsync(address)).StatusCode.ShouldBe(other < role ? HttpStatusCode.Forbidden : HttpStatusCode.OK, other.ToString());
    }

    [Theory, MemberData(nameof(DeskForms))]
    public async Task Nothing_is_changed_for_a_lesser_role_or_without_the_token_of_a_form(string address, Role role)
    {
        (await new Visitor(site.Url).PostAsync(address)).Headers.Location?.OriginalString.ShouldBe("/account/sign-in");
        foreach (var lesser in Enum.GetValues<Role>().Where(r => r < role))
            (await site.As(lesser).PostAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, lesser.ToString());
        (await site.As(role).PostWithoutTokenAsync(address)).StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    /// <summary>Signing in and reporting are forms that anybody may send.</summary>
    public static TheoryData<string> ReadByAnybody => [.. Sitemap.Addresses.Where(a => !a.StartsWith("/account/", StringComparison.Ordinal) && !a.StartsWith("/report", StringComparison.Ordinal)), .. Sitemap.Others.Values];

    [Theory, MemberData(nameof(ReadByAnybody))]
    public async Task What_anybody_may_read_nobody_can_change(string address)
    {
        HttpMethod[] changing = [HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete];
        foreach (var method in changing)
            (await Http.SendAsync(method, site.Url + address)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, method.Method);
    }

    /// <summary>Static assets answer by their file (the last pattern is theirs too, for files made since the build); everything else is code.</summary>
    private IEnumerable<(string Route, string Policy)> Rules() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor"))
        .Where(e => e.RoutePattern.RawText != "{**path:file}")
        .Select(e => (e.RoutePattern.RawText!.Trim('/'), e.Metadata.GetOrderedMetadata<IAuthorizeData>().Single().Policy!)).Distinct();

    private static string PolicyOf(Role role) => role switch
    {
        Role.Reader => "signed in",
        Role.Editor => "editor",
        _ => "administrator",
    };
}
