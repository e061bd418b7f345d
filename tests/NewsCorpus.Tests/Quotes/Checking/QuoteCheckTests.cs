using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Quotes.Checking;
using NewsCorpus.Tests.Search;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Quotes.Checking;

public sealed class QuoteCheckTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        var mayor = SampleCorpus.Person("ivan-petrov", "Иван Петров", "Ivan Petrov");
        var meeting = SampleCorpus.Meeting("vidin-2021", new(2021, 6, 1), (mayor, true));
        var whole = SampleCorpus.Article(
            "Вчера открыли мост.\n«Мост через Дунай свяжет наши города, — сказал мэр, — и поможет торговле». Река спокойна.\nМэр уехал.",
            published: new(2021, 6, 1, 12, 0, 0), meetings: meeting);
        Interrupted(whole, "Мост через Дунай свяжет наши города", "и поможет торговле").Person = mayor;
        var cut = SampleCorpus.Article("Мэр обещал, что мост «свяжет наши города», и уехал.", published: new(2021, 6, 2, 12, 0, 0), meetings: meeting);
        cut.Quote("свяжет наши города", mayor, kind: Text.Annotation.QuoteKind.Partial);
        var rejected = SampleCorpus.Article("Ни слова о нём.", published: new(2021, 6, 3, 12, 0, 0));
        rejected.Quote("Ни слова о нём", mayor, status: QuoteStatus.Rejected);
        await using var db = _corpus.NewDb();
        db.AddRange(whole, cut, rejected);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_quote_that_the_reporter_interrupts_is_found_as_it_is()
    {
        var result = await CheckAsync("Мост через Дунай свяжет наши города и поможет торговле.");
        result.Verdict.ShouldBe(QuoteVerdict.AsIs);
        var place = result.Places[0];
        place.Quote!.Person!.Slug.ShouldBe("ivan-petrov");
        place.Meetings.ShouldHaveSingleItem().Slug.ShouldBe("vidin-2021");
        result.Places.Select(p => (p.Comparison.Verdict, p.Article.Published!.Value.Day)).ShouldBe([(QuoteVerdict.AsIs, 1), (QuoteVerdict.CutOrChanged, 2)]);
    }

    [Fact]
    public async Task Words_outside_quotes_are_found_with_their_paragraph()
    {
        var place = (await CheckAsync("Река спокойна")).Places.ShouldHaveSingleItem();
        (place.Quote, place.Paragraph).ShouldBe((null, 2));
        place.Context.Words.ShouldBe("Река спокойна");
    }

    [Fact]
    public async Task A_changed_word_is_found_and_said() =>
        (await CheckAsync("Мост через Дунай разделит наши города и поможет торговле.")).Verdict.ShouldBe(QuoteVerdict.CutOrChanged);

    [Fact]
    public async Task A_rejected_quote_is_text_like_any_other() => (await CheckAsync("Ни слова о нём")).Places.ShouldHaveSingleItem().Quote.ShouldBeNull();

    [Theory]
    [InlineData("Корабли уходят в море на рассвете")]
    [InlineData("?!… ")]
    [InlineData("")]
    public async Task What_stands_nowhere_is_found_nowhere(string sentence) => (await CheckAsync(sentence)).Verdict.ShouldBeNull();

    [Fact]
    public async Task A_long_text_is_cut_and_said_to_be()
    {
        var result = await CheckAsync("Река спокойна. " + new string('я', 5_000));
        (result.IsCut, result.Sentence.Length).ShouldBe((true, QuoteCheck.LongestSentence));
    }

    [Fact]
    public async Task No_sentence_is_an_error()
    {
        foreach (var text in NastyQueries.All.Concat(NastyQueries.Generated()))
            await CheckAsync(text);
    }

    private Task<CheckedSentence> CheckAsync(string sentence) => _corpus.Get<QuoteCheck>().CheckAsync(sentence, TestContext.Current.CancellationToken);

    private static Quote Interrupted(Article article, params string[] pieces)
    {
        var quote = article.Quote(pieces[0]);
        quote.Spans = [.. pieces.Select(piece => article.Text.IndexOf(piece, StringComparison.Ordinal)).Zip(pieces, (start, piece) => new TextSpan(start, start + piece.Length))];
        quote.Text = string.Join(' ', pieces);
        return quote;
    }
}
