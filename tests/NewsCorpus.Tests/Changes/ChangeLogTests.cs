using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Changes;

namespace NewsCorpus.Tests.Changes;

public sealed class ChangeLogTests : IAsyncLifetime
{
    private static readonly ChangedThing Article = new(Subject.Article, 7, "Встреча в Тыквине");

    private TestCorpus _corpus = null!;
    private int _account;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ChangeQueries Queries => _corpus.Get<ChangeQueries>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await using var db = _corpus.NewDb();
        var account = new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ" };
        db.Add(account);
        await db.SaveChangesAsync(Ct);
        _account = account.Id;
    }

    [Fact]
    public async Task Neither_update_nor_delete_touches_it()
    {
        await WriteAsync(db => _corpus.Get<ChangeLog>().Add(db, _account, Article, "title", "a", "b"));
        await using var db = _corpus.NewDb();

        await Should.ThrowAsync<SqliteException>(() => db.Changes.ExecuteUpdateAsync(c => c.SetProperty(x => x.After, "c"), Ct));
        await Should.ThrowAsync<SqliteException>(() => db.Changes.ExecuteDeleteAsync(Ct));

        (await db.Changes.SingleAsync(Ct)).After.ShouldBe("\"b\"");
    }

    [Fact]
    public async Task The_newest_comes_first_with_who_and_what()
    {
        await WriteAsync(db => _corpus.Get<ChangeLog>().Add(db, _account, Article, "title", "Было", "Стало"));
        await WriteAsync(db => _corpus.Get<ChangeLog>().Add(db, null, Article, "language", null, "bg"));

        var changes = await Queries.OfAsync(Subject.Article, 7, Ct);

        changes.Select(c => (c.Account?.UserName, c.What, c.Before, c.After)).ShouldBe([(null, "language", null, "\"bg\""), ("Мария", "title", "\"Было\"", "\"Стало\"")]);
        (await Queries.OfAsync(Subject.Article, 8, Ct)).ShouldBeEmpty();
        (await Queries.OfAsync(Subject.Person, 7, Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_of_the_list_have_every_change_once()
    {
        await WriteAsync(db =>
        {
            for (var i = 0; i < (2 * ChangeQueries.PageSize) + 3; i++) _corpus.Get<ChangeLog>().Add(db, _account, Article, "title", i, i + 1);
        });

        var (seen, last) = (new List<long>(), (long?)null);
        while (await Queries.ListAsync(new ChangeFilter(), last, Ct) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(c => c.Change.Id));
            last = seen[^1];
        }

        seen.ShouldBe(Enumerable.Range(1, (2 * ChangeQueries.PageSize) + 3).Select(i => (long)i).Reverse());
    }

    [Fact]
    public async Task Parts_of_a_bulk_action_are_listed_under_it_only()
    {
        await WriteAsync(db =>
        {
            var parent = _corpus.Get<ChangeLog>().Add(db, _account, new ChangedThing(Subject.Tag, 1, "Санкции"), ChangeWhat.ManyArticles, 0, 2);
            _corpus.Get<ChangeLog>().Add(db, _account, Article, ChangeWhat.Tag, null, "sankcii", parent);
            _corpus.Get<ChangeLog>().Add(db, _account, Article with { Id = 8 }, ChangeWhat.Tag, null, "sankcii", parent);
        });

        var listed = (await Queries.ListAsync(new ChangeFilter(), null, Ct)).ShouldHaveSingleItem();

        (listed.Parts, listed.Who).ShouldBe((2, "Мария"));
        (await Queries.ListAsync(new ChangeFilter(Parent: listed.Change.Id), null, Ct)).Select(c => c.Change.SubjectId).ShouldBe([8, 7]);
        (await Queries.OfAsync(Subject.Article, 8, Ct)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_filter_lets_through_what_it_names()
    {
        await WriteAsync(db => _corpus.Get<ChangeLog>().Add(db, _account, Article, "title", null, "x"));
        await WriteAsync(db => _corpus.Get<ChangeLog>().Add(db, null, Article with { Subject = Subject.Person }, "names", null, "y"));
        var today = DateOnly.FromDateTime(DateTime.UtcNow);

        async Task<int> CountAsync(ChangeFilter filter) => (await Queries.ListAsync(filter, null, Ct)).Count;

        (await CountAsync(new(Subject: Subject.Person))).ShouldBe(1);
        (await CountAsync(new(Who: "Мария"))).ShouldBe(1);
        (await CountAsync(new(From: today.AddDays(-1), Until: today))).ShouldBe(2);
        (await CountAsync(new(From: today.AddDays(1)))).ShouldBe(0);
        (await CountAsync(new(Until: DateOnly.MaxValue))).ShouldBe(2);
        (await Queries.AllAsync(new(Who: "Мария"), Ct).ToListAsync(Ct)).ShouldHaveSingleItem().Account!.UserName.ShouldBe("Мария");
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    private async Task WriteAsync(Action<CorpusDb> write)
    {
        await using var db = _corpus.NewDb();
        write(db);
        await db.SaveChangesAsync(Ct);
    }
}
