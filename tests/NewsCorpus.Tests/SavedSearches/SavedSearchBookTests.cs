using NewsCorpus.Accounts;
using NewsCorpus.SavedSearches;

namespace NewsCorpus.Tests.SavedSearches;

public sealed class SavedSearchBookTests : IAsyncLifetime
{
    private const string Bridges = "/search?q=мост";

    private TestCorpus _corpus = null!;
    private int _ivan, _olga;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private SavedSearchBook Book => _corpus.Get<SavedSearchBook>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await using var db = _corpus.NewDb();
        Account[] accounts = [new() { UserName = "Ivan", NormalizedUserName = "IVAN" }, new() { UserName = "Olga", NormalizedUserName = "OLGA" }];
        db.AddRange(accounts);
        db.Add(SampleCorpus.Article("Мост открыт."));
        await db.SaveChangesAsync(Ct);
        (_ivan, _olga) = (accounts[0].Id, accounts[1].Id);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_search_is_kept_once_for_its_owner_alone_under_its_last_name()
    {
        (await Book.SaveAsync(_ivan, Bridges, "Мосты", Ct)).ShouldBeTrue();
        (await Book.SaveAsync(_ivan, Bridges, $"  {new string('м', 200)}", Ct)).ShouldBeTrue();

        (await Book.ListAsync(_ivan, Ct)).ShouldHaveSingleItem().Name.ShouldBe(new string('м', SavedSearch.LongestName));
        (await Book.ListAsync(_olga, Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_reaches_the_searches_of_others()
    {
        await Book.SaveAsync(_ivan, Bridges, "Мосты", Ct);
        var before = (await Book.ListAsync(_ivan, Ct)).Single();

        (await Book.RenameAsync(_olga, before.Id, "Реки", Ct)).ShouldBeFalse();
        (await Book.LookAsync(_olga, before.Id, Ct)).ShouldBeNull();
        (await Book.DeleteAsync(_olga, before.Id, Ct)).ShouldBeFalse();

        (await Book.ListAsync(_ivan, Ct)).Single().ShouldBeEquivalentTo(before);
    }

    [Fact]
    public async Task What_came_in_before_it_was_saved_or_looked_at_is_seen()
    {
        await Book.SaveAsync(_ivan, Bridges, "Мосты", Ct);
        await using var db = _corpus.NewDb();
        var late = SampleCorpus.Article("Второй мост открыт.");
        db.Add(late);
        await db.SaveChangesAsync(Ct);
        var id = (await Book.ListAsync(_ivan, Ct)).Single().Id;

        (await Book.LookAsync(_ivan, id, Ct))!.SeenArticle.ShouldBe(late.Id - 1);
        (await Book.LookAsync(_ivan, id, Ct))!.SeenArticle.ShouldBe(late.Id);
    }

    [Fact]
    public async Task One_more_than_there_may_be_is_refused_and_a_known_one_is_not()
    {
        foreach (var number in Enumerable.Range(0, SavedSearchBook.Most))
            await Book.SaveAsync(_ivan, $"{Bridges}{number}", "Мосты", Ct);
        (await Book.SaveAsync(_ivan, Bridges, "Мосты", Ct)).ShouldBeFalse();
        (await Book.SaveAsync(_ivan, $"{Bridges}0", "Другое", Ct)).ShouldBeTrue();
        (await Book.SaveAsync(_olga, Bridges, "Мосты", Ct)).ShouldBeTrue();
    }
}
