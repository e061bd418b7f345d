using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Hosting;

/// <summary>Every endpoint has a rule; a new one without a rule fails, so that nobody forgets who may use it.</summary>
public sealed class EndpointRuleTests(RunningSite site)
{
    [Fact]
    public void Every_endpoint_has_a_rule() => Routes().ShouldBe(Sitemap.Pages.Keys.Concat(Sitemap.Others.Keys), ignoreOrder: true);

    public static TheoryData<string> ReadByAnybody => [.. Sitemap.Addresses, .. Sitemap.Others.Values];

    [Theory, MemberData(nameof(ReadByAnybody))]
    public async Task What_anybody_may_read_nobody_can_change(string address)
    {
        HttpMethod[] changing = [HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete];
        foreach (var method in changing)
            (await Http.SendAsync(method, site.Url + address)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, method.Method);
    }

    /// <summary>Static assets answer by their file (the last pattern is theirs too, for files made since the build); everything else is code.</summary>
    private IEnumerable<string> Routes() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor"))
        .Select(e => e.RoutePattern.RawText!.Trim('/')).Where(route => route != "{**path:file}").Distinct();
}
