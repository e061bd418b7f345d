using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;
using static NewsCorpus.Tests.People.EditedPeople;

namespace NewsCorpus.Tests.People;

public sealed class PersonEditingTests : IAsyncLifetime
{
    private EditedPeople _people = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PersonEditing Editing => _people.Corpus.Get<PersonEditing>();

    public async ValueTask InitializeAsync() => _people = await CreateAsync(null, ArticleOf("Пол Уилан", 1), ArticleOf("Пол Уилан", 2));

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Fact]
    public async Task A_proposed_person_waits_with_what_an_editor_needs_to_decide()
    {
        var proposed = (await _people.Corpus.Get<ProposedPeopleQueries>().ListAsync(10, Ct)).ShouldHaveSingleItem();

        (proposed.Seen, proposed.Articles, proposed.Quotes, proposed.First!.Article).ShouldBe((new PersonSeen("pol-uilan", 0), 2, 2, 1));
        proposed.First.Text.Substring(proposed.First.Start, proposed.First.Length).ShouldContain("Уилан");
    }

    [Fact]
    public async Task Whoever_is_accepted_waits_no_more()
    {
        (await Editing.AcceptAsync(new("pol-uilan", 0), _people.Editor, Ct)).ShouldBe(PersonEdit.Done);
        (await Editing.AcceptAsync(new("pol-uilan", 1), _people.Editor, Ct)).ShouldBe(PersonEdit.Unchanged);

        (await _people.Corpus.Get<ProposedPeopleQueries>().CountAsync(Ct)).ShouldBe(0);
        (await _people.RerunAsync(rewrites: true)).ShouldAllBe(outcome => outcome == PageOutcome.Changed);
        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBe([1, 2]);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_refused_name_is_nobodys_whatever_comes_later(bool rewrites)
    {
        (await Editing.RefuseAsync(new("pol-uilan", 0), _people.Editor, Ct)).ShouldBe(PersonEdit.Done);

        await _people.RerunAsync(rewrites);
        (await _people.RerunAsync()).ShouldAllBe(outcome => outcome == PageOutcome.Same);
        await _people.Corpus.IngestAsync(ArticleOf("Пол Уилан", 3));

        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBeEmpty();
        await using var db = _people.Corpus.NewDb();
        (await db.People.CountAsync(Ct)).ShouldBe(1);
        (await db.Quotes.Select(q => q.SpeakerName).Distinct().ToListAsync(Ct)).ShouldBe(["Пол Уилан"]);
        (await _people.Corpus.Get<PersonQueries>().FindAsync("pol-uilan", 1, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task The_second_editor_learns_of_the_first()
    {
        await Editing.AcceptAsync(new("pol-uilan", 0), _people.Editor, Ct);

        (await Editing.RefuseAsync(new("pol-uilan", 0), _people.Editor, Ct)).ShouldBe(PersonEdit.ChangedMeanwhile);
        (await Editing.RefuseAsync(new("nobody", 0), _people.Editor, Ct)).ShouldBe(PersonEdit.NotFound);
    }

    [Fact]
    public async Task Names_and_offices_are_saved_with_one_entry_each_and_found_in_any_script()
    {
        var state = State("Пол Уилан", ["Пауль Вилан"], new Office("ambassador", "GB", new(2020, 1, 1), null));
        (await Editing.SaveAsync(new("pol-uilan", 0), state, _people.Editor, Ct)).ShouldBe(PersonEdit.Done);

        await using var db = _people.Corpus.NewDb();
        (await db.Changes.OrderBy(c => c.What).Select(c => c.What).ToListAsync(Ct)).ShouldBe(["gender", "names", "offices", "other-names", "status"]);
        var typed = FullNameKeys.Typed("Paul Vilan").ToList();
        (await db.People.Where(p => p.Keys.Any(k => typed.Contains(k.Key))).Select(p => p.Slug).ToListAsync(Ct)).ShouldBe(["pol-uilan"]);
    }

    [Theory]
    [InlineData("", "ambassador", "GB", PersonEdit.NoName)]
    [InlineData(" — ", "ambassador", "GB", PersonEdit.NoName)]
    [InlineData("Пол", "king-of-hearts", "GB", PersonEdit.NoOffice)]
    [InlineData("Пол", "ambassador", "England", PersonEdit.NoOffice)]
    [InlineData(null, "ambassador", "GB", PersonEdit.TooLong)]
    public async Task What_cannot_be_stored_is_refused_with_its_reason(string? name, string office, string country, PersonEdit answer) =>
        (await Editing.SaveAsync(new("pol-uilan", 0), State(name ?? new string('я', 10_000), [], new Office(office, country, null, null)), _people.Editor, Ct)).ShouldBe(answer);

    private static PersonState State(string name, IReadOnlyList<string> otherNames, params Office[] offices) =>
        new(new(new Dictionary<string, string> { ["ru"] = name, ["en"] = name }), otherNames, Gender.Male, offices);
}
