using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Tests.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Tests.Meetings;

/// <summary>Meetings as editors leave them, over invented catalogues and articles.</summary>
public sealed class MeetingEditingTests : IAsyncLifetime
{
    private const string Article = """
        Министры договорились о новых переговорах
        14 мая 2019
        Министр иностранных дел Пётр Малинин и его коллега Анна Лесная встретились в Златице и обсудили торговлю между двумя странами.
        «Мы готовы продолжать разговор о торговле и не видим причин его откладывать», — сказал Малинин журналистам после встречи в Златице.
        По итогам переговоров стороны условились встретиться снова в конце лета и подготовить к этому сроку общий документ о торговле.
        """;

    private static readonly string InPodgore = Article.Replace("14 мая 2019", "2 января 2020", StringComparison.Ordinal).Replace("Златице", "Подгорье", StringComparison.Ordinal);

    private EditedPeople _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private MeetingEditing Editing => _corpus.Corpus.Get<MeetingEditing>();

    private CoverageEditing Coverage => _corpus.Corpus.Get<CoverageEditing>();

    public async ValueTask InitializeAsync() => _corpus = await EditedPeople.CreateAsync(Catalogues(), Article);

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_article_taken_off_is_not_linked_again_by_a_re_run(bool rewrites)
    {
        (await ToldAsync("zlatitsa-2019")).ShouldBe([1]);

        (await Coverage.RemoveAsync("zlatitsa-2019", 1, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        await _corpus.RerunAsync(rewrites);

        (await ToldAsync("zlatitsa-2019")).ShouldBeEmpty();
        (await _corpus.RerunAsync()).ShouldBe([PageOutcome.Same]);
        (await Coverage.AddAsync("zlatitsa-2019", 1, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        (await ToldAsync("zlatitsa-2019")).ShouldBe([1]);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_article_put_to_a_meeting_by_hand_stays_there(bool rewrites)
    {
        var (edit, slug) = await Editing.MakeAsync(State(new(2020, 1, 1)), _corpus.Editor, Ct);
        (edit, slug).ShouldBe((MeetingEdit.Done, "podgore-2020"));
        (await Coverage.AddAsync("podgore-2020", 1, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        (await Coverage.AddAsync("podgore-2020", 1, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Unchanged);

        await _corpus.RerunAsync(rewrites);

        (await ToldAsync("podgore-2020")).ShouldBe([1]);
        (await ToldAsync("zlatitsa-2019")).ShouldBe([1]);
        (await _corpus.RerunAsync()).ShouldBe([PageOutcome.Same]);
    }

    [Fact]
    public async Task A_meeting_that_an_editor_made_is_found_in_later_articles()
    {
        await Editing.MakeAsync(State(new(2020, 1, 1)), _corpus.Editor, Ct);

        await _corpus.Corpus.IngestAsync(InPodgore);

        (await ToldAsync("podgore-2020")).ShouldBe([2]);
    }

    [Fact]
    public async Task A_meeting_that_an_editor_made_is_found_in_stored_articles_at_once_and_a_re_run_finds_the_same()
    {
        await _corpus.Corpus.IngestAsync(InPodgore);
        (await ToldAsync("zlatitsa-2019")).ShouldBe([1]);

        await Editing.MakeAsync(State(new(2020, 1, 1)), _corpus.Editor, Ct);

        (await ToldAsync("podgore-2020")).ShouldBe([2]);
        (await _corpus.RerunAsync()).ShouldBe([PageOutcome.Same, PageOutcome.Same]);
    }

    [Fact]
    public async Task Another_day_takes_the_articles_with_it_but_not_what_an_editor_put_there_or_took_off()
    {
        await _corpus.Corpus.IngestAsync(InPodgore);
        await _corpus.Corpus.IngestAsync(InPodgore.Replace("условились", "договорились", StringComparison.Ordinal).Replace("2 января", "4 января", StringComparison.Ordinal));
        await Editing.MakeAsync(State(new(2020, 1, 1)), _corpus.Editor, Ct);
        await Coverage.RemoveAsync("podgore-2020", 3, _corpus.Editor, Ct);
        await Coverage.AddAsync("podgore-2020", 1, _corpus.Editor, Ct);
        (await ToldAsync("podgore-2020")).ShouldBe([1, 2]);

        await Editing.SaveAsync(new("podgore-2020", 0), State(new(2020, 6, 1)), _corpus.Editor, Ct);
        (await ToldAsync("podgore-2020")).ShouldBe([1]);

        await Editing.SaveAsync(new("podgore-2020", 1), State(new(2020, 1, 1)), _corpus.Editor, Ct);
        (await ToldAsync("podgore-2020")).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_deleted_meeting_is_gone_for_readers_re_runs_and_the_catalogue()
    {
        (await Editing.RefuseAsync(new("zlatitsa-2019", 0), _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);

        await _corpus.Corpus.Get<CatalogueSync>().SyncAsync(Ct);
        await _corpus.RerunAsync(rewrites: true);

        (await ToldAsync("zlatitsa-2019")).ShouldBeEmpty();
        (await _corpus.Corpus.Get<MeetingQueries>().FindAsync("zlatitsa-2019", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task The_catalogue_leaves_alone_what_an_editor_wrote_and_brings_the_rest_up_to_date()
    {
        await using var db = _corpus.Corpus.NewDb();
        var meeting = await db.Meetings.Include(m => m.Participants).ThenInclude(p => p.Person).SingleAsync(Ct);
        (await Editing.SaveAsync(new("zlatitsa-2019", 0), MeetingState.Of(meeting) with { Titles = In("en", "The Zlatitsa talks") }, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        await db.Meetings.ExecuteUpdateAsync(set => set.SetProperty(m => m.Country, "XX"), Ct);

        await _corpus.Corpus.Get<CatalogueSync>().SyncAsync(Ct);

        var after = await db.Meetings.AsNoTracking().SingleAsync(Ct);
        (after.Titles.In("en"), after.Country).ShouldBe(("The Zlatitsa talks", "BG"));
    }

    [Fact]
    public async Task The_second_editor_learns_of_the_first()
    {
        await Editing.SaveAsync(new("zlatitsa-2019", 0), State(new(2019, 5, 14)), _corpus.Editor, Ct);
        (await Editing.RefuseAsync(new("zlatitsa-2019", 0), _corpus.Editor, Ct)).ShouldBe(MeetingEdit.ChangedMeanwhile);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_with_its_reason()
    {
        var good = State(new(2020, 1, 1));
        (await MakeAsync(good with { Titles = LocalizedText.Empty })).ShouldBe(MeetingEdit.NoTitle);
        (await MakeAsync(good with { Country = "" })).ShouldBe(MeetingEdit.NoPlace);
        (await MakeAsync(good with { LastDay = new(2019, 12, 31) })).ShouldBe(MeetingEdit.WrongDays);
        (await MakeAsync(good with { Titles = In("en", new string('x', 10_000)) })).ShouldBe(MeetingEdit.TooLong);
        (await MakeAsync(good with { Participants = [new("petr-malinin", true), new("nobody", true)] })).ShouldBe(MeetingEdit.NobodyNamed);
        (await MakeAsync(good with { Participants = [new("petr-malinin", true)] })).ShouldBe(MeetingEdit.TooFew);
        (await Coverage.AddAsync("zlatitsa-2019", 4711, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.NotFound);
    }

    [Fact]
    public async Task A_name_that_an_editor_added_is_known_when_articles_are_read_next()
    {
        await using var db = _corpus.Corpus.NewDb();
        var state = PersonState.Of(await db.People.Include(p => p.Offices).SingleAsync(p => p.Slug == "petr-malinin", Ct));
        await _corpus.Corpus.Get<PersonEditing>().SaveAsync(new("petr-malinin", 0), state with { OtherNames = ["Фёдор Рябинов"] }, _corpus.Editor, Ct);

        await _corpus.Corpus.IngestAsync(EditedPeople.ArticleOf("Фёдор Рябинов", 1));
        await _corpus.Corpus.Get<CatalogueSync>().SyncAsync(Ct);

        (await _corpus.ArticlesOfAsync("petr-malinin")).Quoted.ShouldBe([1, 2]);
        (await db.People.Where(p => p.Slug == "petr-malinin").Select(p => p.OtherNames).SingleAsync(Ct)).ShouldBe(["Фёдор Рябинов"]);
        (await db.People.CountAsync(Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task An_edit_makes_no_page_new_but_leaves_it_stale()
    {
        await Editing.MakeAsync(State(new(2020, 1, 1)), _corpus.Editor, Ct);

        (await _corpus.Corpus.IngestAsync(Article)).Single().Outcome.ShouldBe(PageOutcome.Unchanged);

        _corpus.Corpus.Get<CurrentStages>().Get().Stamp.ShouldContain("edits");
    }

    private async Task<MeetingEdit> MakeAsync(MeetingState state) => (await Editing.MakeAsync(state, _corpus.Editor, Ct)).Edit;

    private async Task<int[]> ToldAsync(string meeting)
    {
        await using var db = _corpus.Corpus.NewDb();
        return [.. await db.Coverage.Where(c => c.Meeting.Slug == meeting).Select(c => c.ArticleId).OrderBy(id => id).ToListAsync(Ct)];
    }

    private static MeetingState State(DateOnly day) => new(
        In("en", "Talks in Podgore"), new(new Dictionary<string, string> { ["en"] = "Podgore", ["ru"] = "Подгорье" }), "BG", day, day, LocalizedText.Empty,
        [new("petr-malinin", true), new("anna-lesnaya", true)]);

    private static LocalizedText In(string language, string text) => new(new Dictionary<string, string> { [language] = text });

    private static CatalogueSet Catalogues() => new(
        new([Person("petr-malinin", "Пётр Малинин"), Person("anna-lesnaya", "Анна Лесная")]),
        new([new()
        {
            Slug = "zlatitsa-2019",
            Titles = new Dictionary<string, string> { ["en"] = "Malinin and Lesnaya in Zlatitsa" },
            Places = new Dictionary<string, string> { ["en"] = "Zlatitsa", ["ru"] = "Златица" },
            Country = "BG",
            FirstDay = new(2019, 5, 14),
            LastDay = new(2019, 5, 14),
            Participants = ["petr-malinin", "anna-lesnaya"],
        }]),
        OutletCatalogue.Empty, "invented");

    private static CataloguedPerson Person(string slug, string name) => new() { Slug = slug, Names = new Dictionary<string, string> { ["ru"] = name } };
}
