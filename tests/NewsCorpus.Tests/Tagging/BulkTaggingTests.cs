using NewsCorpus.Changes;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Tagging;

public sealed class BulkTaggingTests : IAsyncLifetime
{
    private static readonly int[] All = [1, 2, 3, 4, 5, 6];

    private TaggedCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TaggedCorpus.CreateAsync(All.Length);

    [Fact]
    public async Task A_trial_counts_what_would_change_and_changes_nothing()
    {
        await _corpus.Tags.AddAsync(1, "Санкции", "ru", _corpus.Editor, Ct);
        var before = await _corpus.Corpus.RowCountsAsync();

        var trial = await _corpus.Bulk.TryAsync([.. All, 4711], "санкции", remove: false, Ct);

        (trial.Tag!.Slug, trial.Count, trial.Sample.Count).ShouldBe(("sanktsii", 5, 5));
        (await _corpus.Bulk.TryAsync(All, "санкции", remove: true, Ct)).Count.ShouldBe(1);
        (await _corpus.Corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_action_is_one_entry_with_its_parts_and_its_undo_brings_back_what_was()
    {
        await _corpus.Tags.AddAsync(1, "Санкции", "ru", _corpus.Editor, Ct);

        var action = (await ApplyAsync(All))!.Value;
        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe(All);
        (await _corpus.LogAsync()).Count(c => c.ParentId == action).ShouldBe(5);

        (await UndoAsync(action)).Action.ShouldNotBeNull();
        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([1]);
        (await UndoAsync(action)).ShouldBe(BulkUndo.Impossible);
    }

    [Fact]
    public async Task An_undo_can_be_undone()
    {
        var undo = await UndoAsync((await ApplyAsync(All))!.Value);

        await UndoAsync(undo.Action!.Value);

        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe(All);
    }

    [Fact]
    public async Task Taking_off_is_undone_by_putting_on()
    {
        await ApplyAsync([1, 2]);
        var action = await _corpus.Bulk.ApplyAsync(All, "Санкции", "ru", remove: true, _corpus.Editor, Ct);
        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBeEmpty();

        await UndoAsync(action!.Value);

        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task What_came_later_on_the_same_articles_stands_against_an_undo_and_is_named()
    {
        var action = (await ApplyAsync(All))!.Value;
        await _corpus.Tags.RemoveAsync(3, "sanktsii", _corpus.Editor, Ct);
        await _corpus.Tags.AddAsync(4, "Торговля", "ru", _corpus.Editor, Ct); // another tag: no conflict

        var undo = await UndoAsync(action);

        undo.Action.ShouldBeNull();
        var conflict = undo.Conflicts.ShouldHaveSingleItem();
        (conflict.SubjectId, conflict.Account!.UserName, conflict.What).ShouldBe((3, "Мария", ChangeWhat.Tag));
        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([1, 2, 4, 5, 6]);
    }

    [Fact]
    public async Task Nothing_is_left_of_an_action_that_changes_nothing()
    {
        (await ApplyAsync([])).ShouldBeNull();
        (await _corpus.Bulk.ApplyAsync(All, "Нет такой", "ru", remove: true, _corpus.Editor, Ct)).ShouldBeNull();
        (await _corpus.Bulk.ApplyAsync(All, new string('я', 10_000), "ru", remove: false, _corpus.Editor, Ct)).ShouldBeNull();

        (await _corpus.LogAsync()).ShouldBeEmpty();
        (await UndoAsync(4711)).ShouldBe(BulkUndo.Impossible);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    private Task<long?> ApplyAsync(int[] articles) => _corpus.Bulk.ApplyAsync(articles, "Санкции", "ru", remove: false, _corpus.Editor, Ct);

    private Task<BulkUndo> UndoAsync(long action) => _corpus.Bulk.UndoAsync(action, _corpus.Editor, Ct);
}
