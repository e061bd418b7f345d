using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Data;
using NewsCorpus.Flags;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Tests.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Tests.Data;

/// <summary>What a later catalogue says against an editor's word: the word stands, and is to be looked at again.</summary>
public sealed class CatalogueFlagTests : IAsyncLifetime
{
    private EditedPeople _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PersonEditing People => _corpus.Corpus.Get<PersonEditing>();

    private MeetingEditing Meetings => _corpus.Corpus.Get<MeetingEditing>();

    public async ValueTask InitializeAsync() => _corpus = await EditedPeople.CreateAsync(Catalogue(Malinin), EditedPeople.ArticleOf("Пол Уилан", 1));

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Another_name_in_the_catalogue_is_flagged_once_and_the_editors_stands()
    {
        await NameAsync("Петр Малинин-младший");

        await StartAsync(Catalogue(Malinin with { Names = Named("Пётр Иванович Малинин") }));
        await StartAsync(Catalogue(Malinin with { Names = Named("Пётр Иванович Малинин") }));

        (await WaitingAsync()).ShouldBe([(Subject.Person, "names", "Пётр Малинин", "Пётр Иванович Малинин")]);
        (await PersonAsync()).Names.In("ru").ShouldBe("Петр Малинин-младший");
    }

    [Fact]
    public async Task What_no_editor_wrote_is_brought_up_to_date_without_a_flag()
    {
        await NameAsync("Петр Малинин-младший");

        await StartAsync(Catalogue(Malinin with { OtherNames = ["П. Малинин"] }));

        (await WaitingAsync()).ShouldBeEmpty();
        (await PersonAsync()).OtherNames.ShouldBe(["П. Малинин"]);
    }

    [Fact]
    public async Task A_catalogue_that_comes_round_to_the_editors_word_contradicts_nobody()
    {
        await NameAsync("Петр Малинин-младший");

        await StartAsync(Catalogue(Malinin with { Names = Named("Петр Малинин-младший") }));

        (await WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Deciding_anew_or_keeping_the_word_lowers_the_flag()
    {
        await NameAsync("Петр Малинин-младший");
        await StartAsync(Catalogue(Malinin with { Names = Named("Пётр Второй") }));
        await NameAsync("Пётр Второй");
        (await WaitingAsync()).ShouldBeEmpty();

        await StartAsync(Catalogue(Malinin with { Names = Named("Пётр Третий") }));
        (await People.KeepAsync("petr-malinin", _corpus.Editor, Ct)).ShouldBe(PersonEdit.Done);

        (await WaitingAsync()).ShouldBeEmpty();
        (await People.KeepAsync("nobody", _corpus.Editor, Ct)).ShouldBe(PersonEdit.NotFound);
    }

    [Fact]
    public async Task Whoever_was_refused_and_is_in_the_catalogue_now_stays_refused_and_is_flagged()
    {
        await People.RefuseAsync(new("pol-uilan", 0), _corpus.Editor, Ct);

        await StartAsync(Catalogue(Malinin, new CataloguedPerson { Slug = "pol-uilan", Names = Named("Пол Уилан") }));

        (await WaitingAsync()).ShouldBe([(Subject.Person, "status", null, "Пол Уилан")]);
        await using var db = _corpus.Corpus.NewDb();
        (await db.People.SingleAsync(p => p.Slug == "pol-uilan", Ct)).Status.ShouldBe(PersonStatus.Refused);
    }

    [Fact]
    public async Task Whoever_was_taken_for_another_and_is_in_the_catalogue_now_is_flagged_at_the_other()
    {
        await _corpus.Corpus.Get<MergeEditing>().MergeAsync(new("pol-uilan", 0), new("petr-malinin", 0), _corpus.Editor, Ct);

        await StartAsync(Catalogue(Malinin, new CataloguedPerson { Slug = "pol-uilan", Names = Named("Пол Уилан") }));

        (await WaitingAsync()).ShouldContain((Subject.Person, "merged", null, "Пол Уилан"));
    }

    [Fact]
    public async Task Another_day_of_a_meeting_is_flagged_until_somebody_has_looked()
    {
        await using (var db = _corpus.Corpus.NewDb())
        {
            var state = MeetingState.Of(await db.Meetings.Include(m => m.Participants).ThenInclude(p => p.Person).SingleAsync(Ct));
            (await Meetings.SaveAsync(new("zlatitsa-2019", 0), state with { LastDay = new(2019, 5, 15) }, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        }

        await StartAsync(Catalogue(Malinin, meetingDay: new(2019, 5, 16)));

        (await WaitingAsync()).ShouldBe([(Subject.Meeting, "days", "2019-05-14 – 2019-05-14", "2019-05-16 – 2019-05-16")]);
        (await Meetings.KeepAsync("zlatitsa-2019", _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        (await WaitingAsync()).ShouldBeEmpty();
    }

    private Task StartAsync(CatalogueSet catalogues) =>
        new CatalogueSync(_corpus.Corpus.Get<IDbContextFactory<CorpusDb>>(), catalogues, _corpus.Corpus.Get<FlagBook>()).SyncAsync(Ct);

    private async Task NameAsync(string name)
    {
        var person = await PersonAsync();
        var state = PersonState.Of(person) with { Names = new(Named(name)) };
        (await People.SaveAsync(new(person.Slug, person.Version), state, _corpus.Editor, Ct)).ShouldBe(PersonEdit.Done);
    }

    private async Task<Person> PersonAsync()
    {
        await using var db = _corpus.Corpus.NewDb();
        return await db.People.AsNoTracking().Include(p => p.Offices).SingleAsync(p => p.Slug == "petr-malinin", Ct);
    }

    private async Task<List<(Subject, string, string?, string?)>> WaitingAsync()
    {
        await using var db = _corpus.Corpus.NewDb();
        var waiting = await db.Flags.AsNoTracking().Where(f => f.ResolvedAt == null && f.Why == FlagReason.CataloguedOtherwise).ToListAsync(Ct);
        return [.. waiting.Select(f => (f.Subject, f.What, f.Before, f.Now))];
    }

    private static CataloguedPerson Malinin { get; } = new() { Slug = "petr-malinin", Names = Named("Пётр Малинин") };

    private static Dictionary<string, string> Named(string name) => new() { ["ru"] = name };

    private static CatalogueSet Catalogue(params CataloguedPerson[] people) => Catalogue(people, new(2019, 5, 14));

    private static CatalogueSet Catalogue(CataloguedPerson person, DateOnly meetingDay) => Catalogue([person], meetingDay);

    private static CatalogueSet Catalogue(CataloguedPerson[] people, DateOnly day) => new(
        new([.. people, new() { Slug = "anna-lesnaya", Names = Named("Анна Лесная") }]),
        new([new()
        {
            Slug = "zlatitsa-2019",
            Titles = Named("Малинин и Лесная в Златице"),
            Places = Named("Златица"),
            Country = "BG",
            FirstDay = day,
            LastDay = day,
            Participants = ["petr-malinin", "anna-lesnaya"],
        }]),
        OutletCatalogue.Empty, "invented");
}
