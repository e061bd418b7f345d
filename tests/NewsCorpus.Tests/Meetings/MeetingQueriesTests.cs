using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using static NewsCorpus.Tests.SampleCorpus;

namespace NewsCorpus.Tests.Meetings;

public sealed class MeetingQueriesTests : IAsyncLifetime
{
    private static readonly DateOnly MeetingDay = new(2022, 3, 7);

    private readonly Person _host = Person("ana-host", "Ана Хост", "Ana Host",
        new HeldOffice { Kind = "prime-minister", Country = "BG", From = new(2023, 1, 1) },
        new HeldOffice { Kind = "foreign-minister", Country = "BG", From = new(2020, 1, 1), To = new(2022, 12, 31) });

    private readonly Person _guest = Person("ivo-guest", "Иво Гост", "Ivo Guest");
    private TestCorpus _corpus = null!;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        var meeting = Meeting("vidin-2022", MeetingDay, (_host, true), (_guest, true));
        var dated = Article("Мост будет построен к осени.\nПодробности позже.", "ru", new DateTime(2022, 3, 9, 8, 30, 0),
            new Outlet { Slug = "dunav", Name = "Дунавски вести" }, meeting);
        dated.Quote("Мост будет построен к осени", _host);
        dated.Quote("Подробности", status: QuoteStatus.Rejected);
        var undated = Article("Мостът ще бъде готов. Никой не възрази.", "bg", null, null, meeting);
        undated.Quote("Никой не възрази", speaker: "говорител");
        await Store(dated, undated, Article("Не о встрече вовсе."));
        await Store(Meeting("older-2020", MeetingDay.AddYears(-2), (_guest, true)), Meeting("silent-2024", MeetingDay.AddYears(2)));
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task The_list_shows_only_meetings_that_articles_tell_of()
    {
        var meeting = (await Lists.ListAsync(Ct)).ShouldHaveSingleItem();
        meeting.Slug.ShouldBe("vidin-2022");
        meeting.Sides.Select(s => s.Person.Slug).ShouldBe(["ana-host", "ivo-guest"]);
        meeting.Articles.ShouldBe(2);
        meeting.Languages.ShouldBe(["bg", "ru"], ignoreOrder: true);
        meeting.Quotes.ShouldBe(2);
    }

    [Fact]
    public async Task On_the_list_each_side_speaks_where_somebody_quotes_it()
    {
        var sides = (await Lists.ListAsync(Ct))[0].Sides;
        sides[0].Voice.ShouldNotBeNull().Text.ShouldBe("Мост будет построен к осени");
        sides[1].Voice.ShouldBeNull();
    }

    [Fact]
    public async Task The_list_is_newest_first()
    {
        var newer = Meeting("vidin-2023", MeetingDay.AddYears(1));
        var older = Meeting("vidin-2019", MeetingDay.AddYears(-3));
        await Store(Article("О двух встречах.", meetings: [older, newer]));
        (await Lists.ListAsync(Ct)).Select(m => m.Slug).ShouldBe(["vidin-2023", "vidin-2022", "vidin-2019"]);
    }

    [Fact]
    public async Task An_undated_article_stands_at_the_meetings_day()
    {
        var report = await Report();
        report.Articles.Select(a => a.Article.Language).ShouldBe(["bg", "ru"]);
        report.Articles[0].Article.Day.ShouldBeNull();
        report.Articles[1].Article.Outlet.ShouldBe("Дунавски вести");
    }

    [Fact]
    public async Task A_copy_of_another_article_says_of_which()
    {
        var meeting = Meeting("ruse-2022", MeetingDay);
        var first = Article("Первый текст.", meetings: meeting);
        var copy = Article("Первый текст!", meetings: meeting);
        copy.CopyOf = first;
        await Store(first, copy);
        var articles = (await Queries.FindAsync("ruse-2022", Ct))!.Articles;
        articles.Select(a => a.CopyOf).ShouldBe([null, articles[0].Article.Id]);
    }

    [Fact]
    public async Task A_participant_is_shown_in_the_office_of_that_day()
    {
        var report = await Report();
        report.Participants[0].Office!.Kind.ShouldBe("foreign-minister");
        report.Participants[1].Office.ShouldBeNull();
    }

    [Fact]
    public async Task A_rejected_quote_is_not_shown()
    {
        var said = (await Report()).Said;
        said.Sides[0].Said.Quoted.ShouldHaveSingleItem().Fullest.Text.ShouldBe("Мост будет построен к осени");
        said.Sides[1].Said.Quoted.ShouldBeEmpty();
        said.Others.ShouldHaveSingleItem().Name.ShouldBe("говорител");
        said.Unattributed.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_only_reported_stands_apart_and_counts_as_no_quote()
    {
        var article = Article("Иво Гост сообщил, что дорога закрыта до весны.", meetings: Meeting("ruse-2025", MeetingDay.AddYears(3), (_host, true), (_guest, true)));
        article.Quote("дорога закрыта до весны", _guest, kind: QuoteKind.Reported);
        await Store(article);

        var report = (await Queries.FindAsync("ruse-2025", Ct))!;
        report.Articles.ShouldHaveSingleItem().Quotes.ShouldBe(0);
        report.Said.Sides[1].Said.Quoted.ShouldBeEmpty();
        report.Said.Sides[1].Said.Reported.ShouldHaveSingleItem().Fullest.Text.ShouldBe("дорога закрыта до весны");
        (await Lists.ListAsync(Ct))[0].Quotes.ShouldBe(0);
    }

    [Fact]
    public async Task There_is_no_meeting_of_an_unknown_address() => (await Queries.FindAsync("atlantis-1999", Ct)).ShouldBeNull();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private MeetingListQueries Lists => _corpus.Get<MeetingListQueries>();

    private MeetingQueries Queries => _corpus.Get<MeetingQueries>();

    private async Task<MeetingReport> Report() => (await Queries.FindAsync("vidin-2022", Ct)).ShouldNotBeNull();

    private async Task Store(params object[] rows)
    {
        await using var db = _corpus.NewDb();
        foreach (var row in rows)
        {
            // People that an earlier call stored are the same people.
            db.ChangeTracker.TrackGraph(row, node => node.Entry.State = node.Entry.IsKeySet
                ? Microsoft.EntityFrameworkCore.EntityState.Unchanged : Microsoft.EntityFrameworkCore.EntityState.Added);
        }
        await db.SaveChangesAsync(Ct);
    }
}
