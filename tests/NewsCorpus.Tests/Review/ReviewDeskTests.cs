using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Quotes;
using NewsCorpus.Reports;
using NewsCorpus.Review;
using NewsCorpus.Review.Sources;

namespace NewsCorpus.Tests.Review;

public sealed class ReviewDeskTests : IAsyncLifetime
{
    private const int Quotes = 40;

    private readonly Clock _clock = new();
    private TestCorpus _corpus = null!;
    private int[] _editors = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ReviewDesk Desk => _corpus.Get<ReviewDesk>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync(adjust: services => services.AddSingleton<TimeProvider>(_clock));
        await using var db = _corpus.NewDb();
        var article = SampleCorpus.Article(string.Join('\n', Enumerable.Range(10, Quotes + 1).Select(n => $"Министр сказал: «слова под номером {n}».")));
        foreach (var n in Enumerable.Range(10, Quotes)) article.Quote($"слова под номером {n}").Confidence = 0.5 + n / 200.0;
        article.Quote($"слова под номером {10 + Quotes}").Confidence = 0.95;
        db.Add(article);
        var editors = Enumerable.Range(1, 8).Select(n => new Account { UserName = $"e{n}", NormalizedUserName = $"E{n}", Role = Role.Editor }).ToList();
        db.AddRange(editors);
        await db.SaveChangesAsync(Ct);
        _editors = [.. editors.Select(e => e.Id)];
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task The_least_sure_comes_first_and_the_sure_never()
    {
        (await TakeAsync(0)).Quote.Text.ShouldEndWith("10");

        (await Desk.CountAsync(Ct)).Single(c => c.Kind == ReviewKind.Quote).Count.ShouldBe(Quotes);
    }

    [Fact]
    public async Task Eight_editors_at_once_never_have_the_same_and_leave_nothing_over()
    {
        var decided = await Task.WhenAll(_editors.Select(editor => Task.Run(async () =>
        {
            var own = new List<int>();
            while (await Desk.TakeAsync(ReviewKind.Quote, editor, Ct) is QuoteItem item)
            {
                own.Add(item.Id);
                (await Desk.AcceptAsync(new ReviewSeen(item.Kind, item.Id, item.Version), editor, Ct)).ShouldBe(ReviewEnd.Done);
            }
            return own;
        }, Ct)));

        decided.SelectMany(ids => ids).Order().ShouldBe(Enumerable.Range(1, Quotes));
        await using var db = _corpus.NewDb();
        (await db.Quotes.CountAsync(q => q.Status == QuoteStatus.Confirmed && q.Version == 1, Ct)).ShouldBe(Quotes);
        (await db.ReviewAssignments.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_asks_again_has_it_still_and_it_falls_to_the_next_when_time_is_up()
    {
        var first = await TakeAsync(0);
        (await TakeAsync(0)).Id.ShouldBe(first.Id);
        (await TakeAsync(1)).Id.ShouldNotBe(first.Id);

        _clock.Now += ReviewDesk.Lease + TimeSpan.FromSeconds(1);

        (await TakeAsync(2)).Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task What_one_passes_over_another_gets()
    {
        var first = await TakeAsync(0);

        await Desk.PassAsync(first.Kind, first.Id, _editors[0], Ct);

        (await TakeAsync(0)).Id.ShouldNotBe(first.Id);
        (await TakeAsync(1)).Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task Who_decides_late_learns_that_another_has_decided()
    {
        var item = await TakeAsync(0);
        var seen = new ReviewSeen(item.Kind, item.Id, item.Version);
        _clock.Now += ReviewDesk.Lease + TimeSpan.FromSeconds(1);
        await TakeAsync(1);
        (await Desk.RejectAsync(seen, _editors[1], Ct)).ShouldBe(ReviewEnd.Done);

        (await Desk.AcceptAsync(seen, _editors[0], Ct)).ShouldBe(ReviewEnd.ChangedMeanwhile);
        (await Desk.AcceptAsync(new ReviewSeen(ReviewKind.Quote, 4711, 0), _editors[0], Ct)).ShouldBe(ReviewEnd.Gone);
    }

    [Fact]
    public async Task A_report_of_readers_comes_before_the_machines_doubts_and_ends_with_the_decision_about_its_quote()
    {
        var reports = _corpus.Get<ReportBook>();
        await reports.AddAsync((await reports.FindAsync(1, 3, null, Ct))!, "Это сказал другой", true, Ct);
        await reports.AddAsync((await reports.FindAsync(1, 3, null, Ct))!, new string('я', 5000), true, Ct);

        var report = (await Desk.TakeAsync(null, _editors[0], Ct)).ShouldBeOfType<ReportItem>();
        (report.Report.Count, report.Report.Note, report.Quote!.Position).ShouldBe((2, "Это сказал другой", 3));
        await _corpus.Get<QuoteEditing>().ConfirmAsync(new QuoteSeen(1, 3, 0), _editors[0], Ct);

        (await Desk.TakeAsync(null, _editors[0], Ct)).ShouldBeOfType<QuoteItem>();
        await using var db = _corpus.NewDb();
        (await db.Reports.SingleAsync(Ct)).ShouldSatisfyAllConditions(r => r.Status.ShouldBe(ReportStatus.Refused), r => r.ResolvedById.ShouldBe(_editors[0]));
    }

    private async Task<QuoteItem> TakeAsync(int editor) => (await Desk.TakeAsync(ReviewKind.Quote, _editors[editor], Ct)).ShouldBeOfType<QuoteItem>();

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
