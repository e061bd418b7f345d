using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Changes;
using NewsCorpus.Flags;

namespace NewsCorpus.Tests.Flags;

public sealed class FlagBookTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;
    private CorpusDb _db = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private FlagBook Book => _corpus.Get<FlagBook>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        _db = _corpus.NewDb();
        _db.Add(new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ", Role = Role.Editor });
        await _db.SaveChangesAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        await _corpus.DisposeAsync();
    }

    [Fact]
    public async Task What_waits_already_is_brought_up_to_date_and_keeps_what_the_editor_decided_on()
    {
        await RaiseAsync(Title, "first", "second");
        await RaiseAsync(Title, "second", "third");

        (await WaitingAsync()).ShouldBe([("title", "first", "third")]);
    }

    [Fact]
    public async Task What_was_looked_at_waits_no_more_and_can_be_raised_again()
    {
        await RaiseAsync(Title, "first", "second");
        await Book.ResolveAsync(_db, Title, by: 1, Ct);
        (await WaitingAsync()).ShouldBeEmpty();

        await RaiseAsync(Title, "second", "third");

        (await WaitingAsync()).ShouldBe([("title", "second", "third")]);
    }

    [Fact]
    public async Task Several_parts_of_one_thing_wait_side_by_side()
    {
        await RaiseAsync(FlaggedThing("one"), "a", null);
        await RaiseAsync(FlaggedThing("two"), "b", null);
        await Book.ResolveAsync(_db, FlaggedThing("one"), by: 1, Ct);

        (await WaitingAsync()).ShouldBe([("block", "b", null)]);
    }

    private static FlaggedThing Title { get; } = new(Subject.Article, 7, ChangeWhat.Title, null);

    private static FlaggedThing FlaggedThing(string part) => new(Subject.Article, 7, ChangeWhat.Block, null, part);

    private Task RaiseAsync(FlaggedThing thing, string? before, string? now) => Book.RaiseAsync(_db, thing, FlagReason.FoundOtherwise, before, now, Ct);

    private async Task<List<(string, string?, string?)>> WaitingAsync() =>
        [.. (await _db.Flags.AsNoTracking().Where(f => f.ResolvedAt == null).ToListAsync(Ct)).Select(f => (f.What, f.Before, f.Now))];
}
