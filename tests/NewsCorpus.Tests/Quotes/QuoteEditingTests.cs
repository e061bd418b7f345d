using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Tests.Quotes;

public sealed class QuoteEditingTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;
    private int _editor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private QuoteEditing Editing => _corpus.Get<QuoteEditing>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await _corpus.IngestAsync(
            """
            Министры договорились о новых переговорах
            14 мая 2019
            Министр иностранных дел Заречья Пётр Малинин и его коллега Анна Лесная встретились в Златице и обсудили торговлю между двумя странами.
            «Мы готовы продолжать разговор о торговле и не видим причин его откладывать», — сказал Малинин журналистам после встречи в Златице.
            По итогам переговоров стороны условились встретиться снова в конце лета и подготовить к этому сроку общий документ о торговле.
            """);
        await using var db = _corpus.NewDb();
        var account = new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ", Role = Role.Editor };
        db.Add(account);
        await db.SaveChangesAsync(Ct);
        _editor = account.Id;
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_corrected_speaker_is_linked_by_the_full_name_and_outlives_a_re_run()
    {
        (await Editing.CorrectAsync(new QuoteSeen(1, 0, 0), QuoteKind.Direct, "Анна Лесная", _editor, Ct)).ShouldBe(QuoteEdit.Done);

        await _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = StoredPages.All }, "tester", new RunProgress(TimeProvider.System), Ct);

        var quote = await QuoteAsync();
        (quote.Status, quote.Person!.Names.In("ru"), quote.Version).ShouldBe((QuoteStatus.Corrected, "Анна Лесная", 1));
    }

    [Fact]
    public async Task A_role_stays_as_it_was_typed_and_nobody_is_nobody()
    {
        await Editing.CorrectAsync(new QuoteSeen(1, 0, 0), QuoteKind.Partial, "участник переговоров", _editor, Ct);
        (await QuoteAsync()).ShouldSatisfyAllConditions(
            q => q.SpeakerKind.ShouldBe(SpeakerKind.Role), q => q.SpeakerName.ShouldBe("участник переговоров"), q => q.Person.ShouldBeNull(), q => q.Kind.ShouldBe(QuoteKind.Partial));

        await Editing.CorrectAsync(new QuoteSeen(1, 0, 1), QuoteKind.Partial, "  ", _editor, Ct);
        (await QuoteAsync()).SpeakerKind.ShouldBeNull();
    }

    [Fact]
    public async Task The_second_of_two_editors_learns_that_there_was_a_first()
    {
        (await Editing.RejectAsync(new QuoteSeen(1, 0, 0), _editor, Ct)).ShouldBe(QuoteEdit.Done);

        (await Editing.ConfirmAsync(new QuoteSeen(1, 0, 0), _editor, Ct)).ShouldBe(QuoteEdit.ChangedMeanwhile);

        (await QuoteAsync()).Status.ShouldBe(QuoteStatus.Rejected);
    }

    [Fact]
    public async Task The_log_keeps_what_the_machine_found()
    {
        await Editing.CorrectAsync(new QuoteSeen(1, 0, 0), QuoteKind.Direct, "Анна Лесная", _editor, Ct);

        await using var db = _corpus.NewDb();
        var change = await db.Changes.SingleAsync(Ct);
        (change.AccountId, change.SubjectId).ShouldBe((_editor, 1));
        change.Before!.ShouldContain("Extracted");
        change.Before!.ShouldContain("Малинин");
        change.After!.ShouldContain("Corrected");
    }

    [Fact]
    public async Task What_is_not_there_or_cannot_be_changes_nothing()
    {
        (await Editing.ConfirmAsync(new QuoteSeen(1, 7, 0), _editor, Ct)).ShouldBe(QuoteEdit.NotFound);
        (await Editing.CorrectAsync(new QuoteSeen(1, 0, 0), QuoteKind.Headline, null, _editor, Ct)).ShouldBe(QuoteEdit.WrongKind);
        (await Editing.CorrectAsync(new QuoteSeen(1, 0, 0), QuoteKind.Direct, new string('а', 10_000), _editor, Ct)).ShouldBe(QuoteEdit.TooLong);
        (await QuoteAsync()).Status.ShouldBe(QuoteStatus.Extracted);
    }

    private async Task<Quote> QuoteAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Quotes.AsNoTracking().Include(q => q.Person).SingleAsync(q => q.ArticleId == 1 && q.Position == 0, Ct);
    }
}
