using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Ingestion;
using NewsCorpus.People;
using static NewsCorpus.Tests.People.EditedPeople;

namespace NewsCorpus.Tests.People;

public sealed class MergeEditingTests : IAsyncLifetime
{
    private EditedPeople _people = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private MergeEditing Merging => _people.Corpus.Get<MergeEditing>();

    public async ValueTask InitializeAsync() => _people = await CreateAsync(null, ArticleOf("Пол Уилан", 1), ArticleOf("Захар Колоколов", 2), ArticleOf("Пол Уилан", 3));

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Fact]
    public async Task A_merge_outlives_re_runs_and_the_old_address_leads_on()
    {
        (await MergeAsync("pol-uilan", "zakhar-kolokolov")).ShouldBe(PersonEdit.Done);

        (await _people.RerunAsync()).ShouldAllBe(outcome => outcome == PageOutcome.Same);
        await _people.RerunAsync(rewrites: true);

        (await _people.ArticlesOfAsync("zakhar-kolokolov")).ShouldBe(([1, 2, 3], [1, 2, 3]), Same);
        (await _people.Corpus.Get<PersonQueries>().FindMovedAsync("pol-uilan", Ct)).ShouldBe("zakhar-kolokolov");
        await using var db = _people.Corpus.NewDb();
        (await db.People.SingleAsync(Ct)).OtherNames.ShouldBe(["Пол Уилан"]);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_undone_merge_gives_everything_back_also_after_a_re_run(bool rewrites)
    {
        await MergeAsync("pol-uilan", "zakhar-kolokolov");
        await _people.RerunAsync(rewrites);

        (await Merging.UndoAsync(await MergeIdAsync(), _people.Editor, Ct)).Slug.ShouldBe("pol-uilan");

        (await _people.ArticlesOfAsync("pol-uilan")).ShouldBe(([1, 3], [1, 3]), Same);
        (await _people.ArticlesOfAsync("zakhar-kolokolov")).ShouldBe(([2], [2]), Same);
        (await _people.Corpus.Get<PersonQueries>().FindMovedAsync("pol-uilan", Ct)).ShouldBeNull();
        (await _people.RerunAsync()).ShouldAllBe(outcome => outcome == PageOutcome.Same);
        (await Merging.UndoAsync(await MergeIdAsync(), _people.Editor, Ct)).ShouldBe(MergeUndo.Impossible);
    }

    [Fact]
    public async Task An_undone_merge_can_be_made_again()
    {
        await MergeAsync("pol-uilan", "zakhar-kolokolov");
        await Merging.UndoAsync(await MergeIdAsync(), _people.Editor, Ct);
        (await MergeAsync("pol-uilan", "zakhar-kolokolov")).ShouldBe(PersonEdit.Done);

        (await Merging.UndoAsync(await MergeIdAsync(), _people.Editor, Ct)).Slug.ShouldBe("pol-uilan");
    }

    [Fact]
    public async Task What_an_editor_changed_since_stands_against_an_undo_and_is_named()
    {
        await MergeAsync("pol-uilan", "zakhar-kolokolov");
        await using var db = _people.Corpus.NewDb();
        var kept = PersonState.Of(await db.People.Include(p => p.Offices).SingleAsync(Ct));
        await _people.Corpus.Get<PersonEditing>().SaveAsync(await _people.SeenAsync("zakhar-kolokolov"), kept with { OtherNames = ["Захарий"] }, _people.Editor, Ct);

        var undo = await Merging.UndoAsync(await MergeIdAsync(), _people.Editor, Ct);

        undo.Slug.ShouldBeNull();
        undo.Conflicts.Select(c => c.What).ShouldContain(ChangeWhat.OtherNames);
        (await db.People.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_person_is_not_merged_with_nobody_with_oneself_or_unseen()
    {
        (await MergeAsync("pol-uilan", "pol-uilan")).ShouldBe(PersonEdit.SamePerson);
        (await Merging.MergeAsync(new("pol-uilan", 0), new("nobody", 0), _people.Editor, Ct)).ShouldBe(PersonEdit.NotFound);
        (await Merging.MergeAsync(new("pol-uilan", 0), new("zakhar-kolokolov", 7), _people.Editor, Ct)).ShouldBe(PersonEdit.ChangedMeanwhile);
    }

    private async Task<PersonEdit> MergeAsync(string gone, string kept) =>
        await Merging.MergeAsync(await _people.SeenAsync(gone), await _people.SeenAsync(kept), _people.Editor, Ct);

    private async Task<long> MergeIdAsync()
    {
        await using var db = _people.Corpus.NewDb();
        return await db.Changes.Where(c => c.What == ChangeWhat.Merged).MaxAsync(c => c.Id, Ct);
    }

    private static readonly IEqualityComparer<(int[], int[])> Same = EqualityComparer<(int[] Named, int[] Quoted)>.Create((a, b) => a.Named.SequenceEqual(b.Named) && a.Quoted.SequenceEqual(b.Quoted));
}
