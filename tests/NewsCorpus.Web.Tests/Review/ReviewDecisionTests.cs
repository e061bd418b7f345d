using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Corrections;
using NewsCorpus.Flags;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Reports;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Review;

/// <summary>Each kind of item is shown, and decided, from the queue.</summary>
public sealed class ReviewDecisionTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Visitor Editor => Site.As(Role.Editor);

    [Theory, InlineData("Accept", ReportStatus.Accepted), InlineData("Reject", ReportStatus.Refused)]
    public async Task A_readers_report(string decision, ReportStatus expected)
    {
        (await new Visitor(Site.Url).PostAsync("/report?article=1", ("note", $"реклама в конце {decision}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var report = await AskAsync(db => db.Reports.Where(r => r.Status == ReportStatus.Waiting).Select(r => r.Id).SingleAsync(Ct));

        await ShouldShowAsync("Report", report, $"реклама в конце {decision}");
        (await DecideAsync("Report", report, decision)).ShouldBe(HttpStatusCode.Redirect);

        (await AskAsync(db => db.Reports.Where(r => r.Id == report).Select(r => r.Status).SingleAsync(Ct))).ShouldBe(expected);
        (await DecideAsync("Report", report, decision)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Subject.Article, "title", "/edit/articles/1")]
    [InlineData(Subject.Person, "names", "/edit/people/sergey-lavrov")]
    [InlineData(Subject.Meeting, "days", "/edit/meetings/sochi-2019")]
    public async Task A_flag_leads_to_what_it_is_about_and_the_decision_stands(Subject subject, string what, string page)
    {
        var id = subject is Subject.Article ? 1
            : subject is Subject.Person ? (await PersonAsync("sergey-lavrov")).Id : await AskAsync(db => db.Meetings.Where(m => m.Slug == "sochi-2019").Select(m => m.Id).SingleAsync(Ct));
        var flag = await FlagAsync(new(subject, id, what, subject is Subject.Article ? id : null));

        await ShouldShowAsync("Flag", flag, "Прежнее", "Нынешнее", page);
        (await Editor.ReadAsync(page)).ShouldContain("Нынешнее");
        (await DecideAsync("Flag", flag, "Reject")).ShouldBe(HttpStatusCode.BadRequest);
        (await DecideAsync("Flag", flag, "Accept")).ShouldBe(HttpStatusCode.Redirect);

        (await AskAsync(db => db.Flags.Where(f => f.Id == flag).Select(f => f.ResolvedBy!.UserName).SingleAsync(Ct))).ShouldBe("Editor");
        (await DecideAsync("Flag", flag, "Accept")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, InlineData("/edit/people/sergey-lavrov", Subject.Person), InlineData("/edit/meetings/sochi-2019", Subject.Meeting)]
    public async Task A_flag_is_lowered_where_its_thing_is_edited_too(string page, Subject subject)
    {
        var id = subject is Subject.Person ? (await PersonAsync("sergey-lavrov")).Id : await AskAsync(db => db.Meetings.Where(m => m.Slug == "sochi-2019").Select(m => m.Id).SingleAsync(Ct));
        await FlagAsync(new(subject, id, ChangeWhat.Names, null));
        (await Site.As(Role.Reader).PostAsync($"{page}?handler=Keep")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await Editor.PostAsync($"{page}?handler=Keep")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Editor.ReadAsync(page)).ShouldNotContain("Нынешнее");
        (await Editor.PostAsync($"{page}-that-is-not?handler=Keep")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, InlineData("Accept", PersonStatus.Catalogued), InlineData("Reject", PersonStatus.Refused)]
    public async Task A_proposed_person(string decision, PersonStatus expected)
    {
        var slug = $"ivan-{decision.ToLowerInvariant()}";
        var person = await AddAsync(new Person { Slug = slug, Status = PersonStatus.Proposed, Names = In("ru", $"Иван {decision}") }, p => p.Id);

        await ShouldShowAsync("Person", person, $"Иван {decision}", $"/edit/people/{slug}");
        (await DecideAsync("Person", person, decision, version: 3)).ShouldBe(HttpStatusCode.Conflict);
        (await DecideAsync("Person", person, decision)).ShouldBe(HttpStatusCode.Redirect);

        (await PersonAsync(slug)).Status.ShouldBe(expected);
        (await AskAsync(db => db.Changes.CountAsync(c => c.Subject == Subject.Person && c.SubjectId == person && c.What == ChangeWhat.Status, Ct))).ShouldBe(1);
    }

    [Theory, InlineData("Accept", MeetingStatus.Catalogued, 1), InlineData("Reject", MeetingStatus.Refused, 0)]
    public async Task A_proposed_meeting(string decision, MeetingStatus expected, int articles)
    {
        var slug = $"zlatitsa-{decision.ToLowerInvariant()}";
        var meeting = await AddAsync(await ProposedAsync(slug), m => m.Id);

        await ShouldShowAsync("Meeting", meeting, slug, $"/edit/meetings/{slug}", "/articles/3");
        (await DecideAsync("Meeting", meeting, decision)).ShouldBe(HttpStatusCode.Redirect);

        (await AskAsync(db => db.Meetings.Where(m => m.Id == meeting).Select(m => m.Status).SingleAsync(Ct))).ShouldBe(expected);
        (await AskAsync(db => db.Coverage.CountAsync(c => c.MeetingId == meeting && c.DecidedBy == DecidedBy.Editor, Ct))).ShouldBe(articles);
    }

    [Fact]
    public async Task A_decided_quote_whose_words_are_gone()
    {
        var lost = await LoseAQuoteAsync();

        await ShouldShowAsync("Astray", lost, "/mark?");
        (await DecideAsync("Astray", lost, "Accept")).ShouldBe(HttpStatusCode.BadRequest);
        (await DecideAsync("Astray", lost, "Reject")).ShouldBe(HttpStatusCode.Redirect);

        (await AskAsync(db => db.AstrayQuotes.CountAsync(Ct))).ShouldBe(0);
        (await DecideAsync("Astray", lost, "Reject")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, InlineData("en", true, "Person"), InlineData("ru", false, "Person"), InlineData("bg", true, "Meeting"), InlineData("en", false, "Meeting")]
    public async Task People_and_meetings_are_decided_in_a_browser(string language, bool javaScript, string kind)
    {
        var slug = $"{kind}-{language}-{(javaScript ? "script" : "plain")}".ToLowerInvariant();
        var id = kind is "Person"
            ? await AddAsync(new Person { Slug = slug, Status = PersonStatus.Proposed, Names = In("ru", slug) }, p => p.Id)
            : await AddAsync(await ProposedAsync(slug), m => m.Id);
        await Site.VisitAsync($"/edit/review?kind={kind}", new View(language, Width: 390), async page =>
        {
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            // Others of this class may wait as well: those are left to others.
            while (await page.Locator(".deciding input[name=id]").InputValueAsync() != $"{id}") await page.Locator("button[formaction*=Next]").FollowAsync();
            await page.GetByText(slug).First.WaitForAsync();
            if (javaScript) await page.FollowAsync("a");
            else await page.Locator("button[formaction*=Accept]").FollowAsync();
            await Expect(page.Locator($".deciding input[name=id][value='{id}']")).ToHaveCountAsync(0);
        }, javaScript, Role.Editor);
        var status = kind is "Person" ? (await PersonAsync(slug)).Status.ToString() : await AskAsync(async db => (await db.Meetings.SingleAsync(m => m.Id == id, Ct)).Status.ToString());
        status.ShouldBe("Catalogued");
    }

    [Theory, InlineData("Person", true), InlineData("Meeting", false), InlineData("Flag", true), InlineData("Report", false)]
    public async Task Whoever_changes_something_comes_back_for_the_next(string kind, bool javaScript)
    {
        var id = kind switch
        {
            "Person" => await AddAsync(new Person { Slug = "changed", Status = PersonStatus.Proposed, Names = In("ru", "Иван Changed") }, p => p.Id),
            "Meeting" => await AddAsync(await ProposedAsync("changed"), m => m.Id),
            "Flag" => await FlagAsync(new(Subject.Article, 4, "title", 4)),
            _ => await AddAsync(new Report { ArticleId = 4, Reason = ReportReason.Leftovers, Words = "", Note = "" }, r => r.Id),
        };
        await Site.VisitAsync($"/edit/review?kind={kind}", View.English, async page =>
        {
            while (await page.Locator(".deciding input[name=id]").InputValueAsync() != $"{id}") await page.Locator("button[formaction*=Next]").FollowAsync();
            if (javaScript) await page.FollowAsync("c");
            else await page.Locator("[data-key=KeyC]").FollowAsync();
            await page.Locator("form.desk button").First.FollowAsync();
            new Uri(page.Url).PathAndQuery.ShouldBe($"/edit/review?kind={kind}");
        }, javaScript, Role.Editor);
        await DecideAsync(kind, id, "Accept"); // a report still waits: the other tests look for theirs alone
    }

    private async Task ShouldShowAsync(string kind, int id, params string[] words)
    {
        var page = await Editor.ReadAsync($"/edit/review?kind={kind}");
        page.ShouldContain($"name=\"id\" value=\"{id}\"");
        foreach (var word in words) page.ShouldContain(word);
    }

    private async Task<HttpStatusCode> DecideAsync(string kind, int id, string decision, int version = 0) =>
        (await Editor.PostAsync($"/edit/review?handler={decision}&kind={kind}", ("of", kind), ("id", $"{id}"), ("version", $"{version}"))).StatusCode;

    private async Task<int> FlagAsync(FlaggedThing thing)
    {
        await AskAsync(async db =>
        {
            await Site.Services.GetRequiredService<FlagBook>().RaiseAsync(db, thing, FlagReason.CataloguedOtherwise, "Прежнее", "Нынешнее", Ct);
            return 0;
        });
        return await AskAsync(db => db.Flags.Where(f => f.ResolvedAt == null).Select(f => f.Id).SingleAsync(Ct));
    }

    /// <summary>An editor confirms a quote, and then says that the paragraph with its words is no text.</summary>
    private async Task<int> LoseAQuoteAsync()
    {
        const int Id = 2;
        var quote = await AskAsync(db => db.Quotes.Where(q => q.ArticleId == Id && q.Kind == QuoteKind.Direct).OrderBy(q => q.Position).FirstAsync(Ct));
        var article = await AskAsync(db => db.Articles.SingleAsync(a => a.Id == Id, Ct));
        var editor = await AskAsync(db => db.Accounts.Where(a => a.UserName == "Editor").Select(a => a.Id).SingleAsync(Ct));
        (await Site.Services.GetRequiredService<QuoteEditing>().ConfirmAsync(new(Id, quote.Position, quote.Version), editor, Ct)).ShouldBe(QuoteEdit.Done);
        var blocks = (await Site.Services.GetRequiredService<BlockQueries>().FindAsync(Id, Ct))!.Blocks!;
        var said = quote.Spans[0];
        var line = blocks.First(b => b.Removed is null && b.Text.Contains(article.Text[said.Start..said.End], StringComparison.Ordinal)).Why.Line;
        (await Site.Services.GetRequiredService<ArticleEditing>().RuleAsync(new(Id, article.Version), line, BlockRuling.Furniture, editor, Ct)).ShouldBe(ArticleEdit.Done);
        return await AskAsync(db => db.AstrayQuotes.Select(q => q.Id).SingleAsync(Ct));
    }

    private async Task<Meeting> ProposedAsync(string slug) => new()
    {
        Slug = slug,
        Status = MeetingStatus.Proposed,
        Titles = In("ru", slug),
        Places = In("ru", "Златица"),
        Country = "BG",
        FirstDay = new(2031, 5, 14),
        LastDay = new(2031, 5, 14),
        Participants = [new() { PersonId = (await PersonAsync("sergey-lavrov")).Id, IsSide = true }, new() { PersonId = (await PersonAsync("ned-price")).Id, Position = 1, IsSide = true }],
        Aside = [new() { ArticleId = 3, Evidence = "", Reason = AsideReason.Proposed }],
    };

    private Task<Person> PersonAsync(string slug) => AskAsync(db => db.People.AsNoTracking().SingleAsync(p => p.Slug == slug, Ct));

    private Task<int> AddAsync<T>(T entity, Func<T, int> id) where T : class => AskAsync(async db =>
    {
        db.Add(entity);
        await db.SaveChangesAsync(Ct);
        return id(entity);
    });

    private async Task<T> AskAsync<T>(Func<CorpusDb, Task<T>> ask)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        return await ask(db);
    }

    private static LocalizedText In(string language, string text) => new(new Dictionary<string, string> { [language] = text });
}
