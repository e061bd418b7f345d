using Microsoft.EntityFrameworkCore;
using NewsCorpus.Permalinks;

namespace NewsCorpus.Tests.Permalinks;

public sealed class PermalinkBookTests
{
    private const string Bridges = "/search?q=мост";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_leads_back_to_its_address_and_an_address_has_one_code()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        var book = corpus.Get<PermalinkBook>();
        var codes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => book.KeepAsync(Bridges, Ct)));
        codes.Distinct().Count().ShouldBe(1);
        (await book.FindAsync(codes[0], Ct)).ShouldBe(Bridges);
        (await book.KeepAsync("/search?q=река", Ct)).ShouldNotBe(codes[0]);
        (await book.FindAsync("none", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Two_addresses_never_share_a_code_even_where_their_hashes_begin_alike()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        var book = corpus.Get<PermalinkBook>();
        var code = await book.KeepAsync(Bridges, Ct);
        await using var db = corpus.NewDb();
        await db.Set<Permalink>().ExecuteUpdateAsync(set => set.SetProperty(l => l.Address, "/search?q=река"), Ct);

        var longer = await book.KeepAsync(Bridges, Ct);

        longer.ShouldStartWith(code);
        longer.Length.ShouldBe(code.Length + 1);
        (await book.FindAsync(code, Ct)).ShouldBe("/search?q=река");
    }
}
