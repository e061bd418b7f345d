using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Changes;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Tests.Quotes;

public sealed class QuoteMarkingTests : IAsyncLifetime
{
    private const string Said = "Мы готовы продолжать разговор о торговле и не видим причин его откладывать";
    private const string Missed = "подготовить к этому сроку общий документ";

    private TestCorpus _corpus = null!;
    private int _editor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private QuoteMarking Marking => _corpus.Get<QuoteMarking>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await _corpus.IngestAsync(
            $"""
            Министры договорились о новых переговорах
            14 мая 2019
            Министр иностранных дел Заречья Пётр Малинин и его коллега Анна Лесная встретились в Златице и обсудили торговлю между двумя странами.
            «{Said}», — сказал Малинин журналистам после встречи в Златице.
            По итогам переговоров стороны условились встретиться снова в конце лета и {Missed} о торговле.
            """);
        await using var db = _corpus.NewDb();
        var account = new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ", Role = Role.Editor };
        db.Add(account);
        await db.SaveChangesAsync(Ct);
        _editor = account.Id;
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Other_bounds_are_kept_by_a_re_run_and_searched_at_once()
    {
        (await Marking.MoveAsync(new QuoteSeen(1, 0, 0), await ChosenAsync("не видим причин его откладывать"), _editor, Ct)).ShouldBe(QuoteEdit.Done);

        (await SearchAsync("торговле")).ShouldBe(0);
        (await SearchAsync("откладывать")).ShouldBe(1);
        await RerunAsync();
        var quote = (await QuotesAsync()).Single();
        (quote.Text, quote.Status, quote.Version).ShouldBe(("не видим причин его откладывать", QuoteStatus.Corrected, 1));
        await using var db = _corpus.NewDb();
        (await db.Changes.SingleAsync(c => c.What == ChangeWhat.Bounds, Ct)).Before!.ShouldContain(Said);
    }

    [Fact]
    public async Task A_missed_quote_stands_beside_the_machines_and_outlives_a_re_run()
    {
        var marked = await Marking.MarkAsync(1, await ChosenAsync(Missed), QuoteKind.Partial, "Анна Лесная", null, _editor, Ct);

        (await SearchAsync("документ")).ShouldBe(1);
        await RerunAsync();
        marked.ShouldBe(new MarkedQuote(QuoteEdit.Done, 1));
        var quotes = await QuotesAsync();
        quotes.Select(q => (q.Text, q.Status, q.Person!.Names.In("ru"))).ShouldBe([(Said, QuoteStatus.Extracted, "Пётр Малинин"), (Missed, QuoteStatus.Marked, "Анна Лесная")]);
    }

    [Fact]
    public async Task What_cannot_be_a_quote_changes_nothing()
    {
        (await Marking.MarkAsync(1, await ChosenAsync("готовы продолжать"), QuoteKind.Direct, null, null, _editor, Ct)).Edit.ShouldBe(QuoteEdit.Overlaps);
        (await Marking.MarkAsync(1, new(new(5, 5), ""), QuoteKind.Direct, null, null, _editor, Ct)).Edit.ShouldBe(QuoteEdit.NoWords);
        (await Marking.MarkAsync(1, (await ChosenAsync(Missed)) with { Words = "что-то другое" }, QuoteKind.Direct, null, null, _editor, Ct)).Edit.ShouldBe(QuoteEdit.ChangedMeanwhile);
        (await Marking.MarkAsync(4711, new(new(0, 5), "слово"), QuoteKind.Direct, null, null, _editor, Ct)).Edit.ShouldBe(QuoteEdit.NotFound);
        (await Marking.MoveAsync(new QuoteSeen(1, 0, 7), await ChosenAsync("готовы"), _editor, Ct)).ShouldBe(QuoteEdit.ChangedMeanwhile);
        (await QuotesAsync()).Single().Text.ShouldBe(Said);
    }

    [Fact]
    public async Task Where_the_text_changes_under_it_a_decided_quote_goes_along()
    {
        await _corpus.Get<QuoteEditing>().ConfirmAsync(new QuoteSeen(1, 0, 0), _editor, Ct);
        await ShiftAsync("Строка меню.\n");

        await RerunAsync();

        await using var db = _corpus.NewDb();
        var article = await db.Articles.Include(a => a.Quotes).SingleAsync(Ct);
        var quote = article.Quotes.ShouldHaveSingleItem();
        quote.Spans.Single().In(article.Text).ShouldBe(Said);
        quote.Status.ShouldBe(QuoteStatus.Confirmed);
    }

    [Fact]
    public async Task A_quote_whose_words_are_gone_waits_and_comes_back_with_them()
    {
        const string Elsewhere = "Этих слов страница никогда не печатала, но их отметил внимательный редактор.";
        await ShiftAsync(Elsewhere + "\n");
        (await Marking.MarkAsync(1, await ChosenAsync(Elsewhere), QuoteKind.Direct, "Анна Лесная", null, _editor, Ct)).Edit.ShouldBe(QuoteEdit.Done);
        var id = (await QuotesAsync()).Single(q => q.Status == QuoteStatus.Marked).Id;

        await RerunAsync();

        (await QuotesAsync()).Select(q => q.Text).ShouldBe([Said]);
        (await SearchAsync("внимательный")).ShouldBe(0);
        await using (var db = _corpus.NewDb()) (await db.AstrayQuotes.SingleAsync(Ct)).Id.ShouldBe(id);

        (await Marking.MarkAsync(1, await ChosenAsync(Missed), QuoteKind.Direct, "Анна Лесная", id, _editor, Ct)).Edit.ShouldBe(QuoteEdit.Done);
        (await QuotesAsync()).Single(q => q.Id == id).ShouldSatisfyAllConditions(q => q.Text.ShouldBe(Missed), q => q.Status.ShouldBe(QuoteStatus.Marked));
        await using (var db = _corpus.NewDb()) (await db.AstrayQuotes.AnyAsync(Ct)).ShouldBeFalse();
    }

    /// <summary>Writes something before the article's text, as other stages might have read the page: quotes move along.</summary>
    private async Task ShiftAsync(string before)
    {
        await using var db = _corpus.NewDb();
        var article = await db.Articles.Include(a => a.Quotes).SingleAsync(Ct);
        article.Text = before + article.Text;
        foreach (var quote in article.Quotes) quote.Spans = [.. quote.Spans.Select(s => new TextSpan(s.Start + before.Length, s.End + before.Length))];
        await db.SaveChangesAsync(Ct);
    }

    private Task RerunAsync() => _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = StoredPages.All }, "tester", new RunProgress(TimeProvider.System), Ct);

    private async Task<ChosenWords> ChosenAsync(string words)
    {
        await using var db = _corpus.NewDb();
        var start = (await db.Articles.Select(a => a.Text).SingleAsync(Ct)).IndexOf(words, StringComparison.Ordinal);
        return new(new(start, start + words.Length), words);
    }

    private async Task<List<Quote>> QuotesAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Quotes.AsNoTracking().Include(q => q.Person).OrderBy(q => q.Position).ToListAsync(Ct);
    }

    private async Task<int> SearchAsync(string words) => (await _corpus.Get<IQuoteIndex>().SearchAsync(new QuoteSearchRequest(new SearchRequest { Text = words }), Ct)).Total;
}
