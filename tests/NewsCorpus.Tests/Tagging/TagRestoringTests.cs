using NewsCorpus.Changes;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Tagging;

public sealed class TagRestoringTests : IAsyncLifetime
{
    private TaggedCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TaggedCorpus.CreateAsync(articles: 4);
        foreach (var article in new[] { 1, 2 }) await AddAsync(article, "Санкции");
        foreach (var article in new[] { 2, 3 }) await AddAsync(article, "Торговля");
        await _corpus.Tags.SaveAsync("sanktsii", new LocalizedText(new Dictionary<string, string> { ["ru"] = "Санкции", ["en"] = "Sanctions" }), TagColour.Red, "О запретах", 0, _corpus.Editor, Ct);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_deleted_tag_comes_back_as_it_was_once()
    {
        await _corpus.Tags.DeleteAsync("sanktsii", _corpus.Editor, Ct);
        var action = await LastAsync(ChangeWhat.Itself);

        (await RestoreAsync(action))!.Action.ShouldNotBeNull();

        var tag = (await _corpus.Corpus.Get<TagQueries>().FindAsync("sanktsii", Ct))!.Tag;
        (tag.Names.In("en"), tag.Colour, tag.Description).ShouldBe(("Sanctions", TagColour.Red, "О запретах"));
        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([1, 2]);
        (await RestoreAsync(action)).ShouldBe(BulkUndo.Impossible);
    }

    [Fact]
    public async Task A_merge_is_undone_and_the_other_tag_keeps_what_was_its_own()
    {
        await _corpus.Tags.MergeAsync("sanktsii", "torgovlya", _corpus.Editor, Ct);
        (await _corpus.ArticlesOfAsync("torgovlya")).ShouldBe([1, 2, 3]);

        (await RestoreAsync(await LastAsync(ChangeWhat.Merged)))!.Action.ShouldNotBeNull();

        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([1, 2]);
        (await _corpus.ArticlesOfAsync("torgovlya")).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task What_came_later_stands_against_it_and_is_named()
    {
        await _corpus.Tags.MergeAsync("sanktsii", "torgovlya", _corpus.Editor, Ct);
        await _corpus.Tags.RemoveAsync(1, "torgovlya", _corpus.Editor, Ct);

        var undo = (await RestoreAsync(await LastAsync(ChangeWhat.Merged)))!;

        (undo.Action, undo.Conflicts.Single().SubjectId).ShouldBe((null, 1));
        (await _corpus.ArticlesOfAsync("torgovlya")).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task A_name_that_another_tag_bears_by_now_is_said()
    {
        await _corpus.Tags.DeleteAsync("sanktsii", _corpus.Editor, Ct);
        var action = await LastAsync(ChangeWhat.Itself);
        await AddAsync(4, "САНКЦИИ");

        (await RestoreAsync(action))!.NameTakenBy.ShouldNotBeNull();
        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([4]);
    }

    [Fact]
    public async Task The_making_of_a_tag_is_no_end_of_it() => (await RestoreAsync(1)).ShouldBe(BulkUndo.Impossible);

    private Task<TagEdit> AddAsync(int article, string name) => _corpus.Tags.AddAsync(article, name, "ru", _corpus.Editor, Ct);

    private Task<BulkUndo?> RestoreAsync(long action) => _corpus.Corpus.Get<TagRestoring>().RestoreAsync(action, _corpus.Editor, Ct);

    private async Task<long> LastAsync(string what) => (await _corpus.LogAsync()).Last(c => c.What == what && c.Subject == Subject.Tag).Id;
}
