using System.Security.Cryptography;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Hosting;

public sealed class VendoredFilesTests(RunningSite site)
{
    [Fact]
    public async Task What_is_served_of_others_is_what_they_published()
    {
        var sums = await site.GetAsync("/vendor/pico/SHA256SUMS");
        foreach (var line in (await sums.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (sum, name) = (line.Split("  ")[0], line.Split("  ")[1]);
            var file = await site.GetAsync($"/vendor/pico/{name}");
            Convert.ToHexStringLower(SHA256.HashData(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))).ShouldBe(sum, name);
        }
    }
}
