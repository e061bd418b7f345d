using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Meetings;
using NewsCorpus.Tests.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Tests.Meetings;

/// <summary>From a run to a proposal before an editor, over invented catalogues, outlets and articles.</summary>
public sealed class MeetingProposingTests : IAsyncLifetime
{
    private EditedPeople _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private MeetingEditing Editing => _corpus.Corpus.Get<MeetingEditing>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await EditedPeople.CreateAsync(Catalogues());
        await IngestAsync("first", "Утренний листок", "«Мы довольны разговором и продолжим его осенью», — сказал Малинин журналистам после встречи.");
        await IngestAsync("second", "Вечерний листок", "Стороны условились о торговле зерном и о железной дороге, которую начнут строить весной следующего года.");
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Two_outlets_tell_of_a_meeting_and_an_editor_accepts_it()
    {
        var proposed = (await _corpus.Corpus.Get<ProposedMeetingQueries>().ListAsync(10, Ct)).ShouldHaveSingleItem();
        (proposed.Seen, proposed.FirstDay, proposed.Title.In("ru")).ShouldBe((new MeetingSeen("zlatitsa-2031", 0), new DateOnly(2031, 5, 14), "Лесная – Малинин, Златица"));
        proposed.Articles.Select(a => a.Article.Id).ShouldBe([1, 2]);
        (await _corpus.Corpus.Get<MeetingQueries>().FindAsync("zlatitsa-2031", Ct)).ShouldBeNull("readers do not see it");

        (await Editing.AcceptAsync(proposed.Seen, _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        await _corpus.RerunAsync(rewrites: true);

        (await _corpus.Corpus.Get<MeetingQueries>().FindAsync("zlatitsa-2031", Ct))!.Articles.Select(a => a.Article.Id).ShouldBe([1, 2], ignoreOrder: true);
        (await _corpus.RerunAsync()).ShouldBe([PageOutcome.Same, PageOutcome.Same]);
    }

    [Fact]
    public async Task What_is_proposed_or_refused_is_not_proposed_again()
    {
        await _corpus.RerunAsync(rewrites: true);
        await using var db = _corpus.Corpus.NewDb();
        (await db.Meetings.CountAsync(m => m.Status == MeetingStatus.Proposed, Ct)).ShouldBe(1);

        (await Editing.RefuseAsync(new("zlatitsa-2031", 0), _corpus.Editor, Ct)).ShouldBe(MeetingEdit.Done);
        await _corpus.RerunAsync(rewrites: true);

        (await db.Meetings.CountAsync(m => m.Status == MeetingStatus.Proposed, Ct)).ShouldBe(0);
    }

    private async Task IngestAsync(string name, string outlet, string more)
    {
        var file = Path.Combine(_corpus.Corpus.Folder.Path, $"{name}.txt");
        await File.WriteAllTextAsync(file, $"""
            {outlet}
            Министры двух стран встретились в Златице, {outlet}
            14 мая 2031, 10:15
            Министр иностранных дел Пётр Малинин встретился в Златице с министром Анной Лесной и обсудил с ней торговлю и дороги.
            {more}
            Разговор продолжался больше двух часов, и после него министры вместе вышли к журналистам и ответили на вопросы.
            {outlet}
            """, Ct);
        (await _corpus.Corpus.Get<IngestionRun>().IngestAsync([file], "tester", Ct)).Single().Outcome.ShouldBe(PageOutcome.New);
    }

    private static CatalogueSet Catalogues() => new(
        new([Person("petr-malinin", "Пётр Малинин", "AA"), Person("anna-lesnaya", "Анна Лесная", "BB")]),
        new([new()
        {
            Slug = "zlatitsa-2019",
            Titles = new Dictionary<string, string> { ["ru"] = "Встреча в Златице" },
            Places = new Dictionary<string, string> { ["en"] = "Zlatitsa", ["ru"] = "Златица" },
            Country = "BB",
            FirstDay = new(2019, 5, 14),
            LastDay = new(2019, 5, 14),
            Participants = ["petr-malinin", "anna-lesnaya"],
        }]),
        new([Outlet("morning", "Утренний листок"), Outlet("evening", "Вечерний листок")]), "invented");

    private static CataloguedPerson Person(string slug, string name, string country) => new()
    {
        Slug = slug,
        Names = new Dictionary<string, string> { ["ru"] = name, ["en"] = name },
        Offices = [new("foreign-minister", country, new(2018, 1, 1), null)],
    };

    private static CataloguedOutlet Outlet(string slug, string name) => new() { Slug = slug, Name = name };
}
