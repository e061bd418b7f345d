using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Tests.Search;

/// <summary>What any engine that finds quotes must do.</summary>
public abstract class QuoteIndexContract : IAsyncLifetime
{
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected TestCorpus Corpus { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Corpus = await CreateCorpusAsync();
        var mayor = SampleCorpus.Person("ivan-petrov", "Иван Петров", "Ivan Petrov");
        var minister = SampleCorpus.Person("olga-orlova", "Ольга Орлова", "Olga Orlova");
        var vidin = SampleCorpus.Meeting("vidin-2021", new(2021, 6, 1), (mayor, true));
        var herald = new Outlet { Slug = "herald", Name = "Северный вестник" };
        var russian = SampleCorpus.Article(
            "Орлова: «Мосты нужны»\nМэр сказал: «Мост через Дунай построят быстро». О погоде ни слова. «Мосты соединяют страны», — ответила Орлова.",
            published: new(2021, 6, 1, 12, 0, 0), outlet: herald, meetings: vidin);
        russian.Title = "Мосты нужны";
        russian.Quote("Мосты нужны", minister, kind: QuoteKind.Headline);
        russian.Quote("Мост через Дунай построят быстро", mayor);
        russian.Quote("Мосты соединяют страны", minister);
        russian.Quote("О погоде ни слова", status: QuoteStatus.Rejected);
        var bulgarian = SampleCorpus.Article("Кметът каза: „Мостът ще бъде готов“ и още „бързо“.", "bg", new(2021, 6, 2, 12, 0, 0), meetings: vidin);
        bulgarian.Quote("Мостът ще бъде готов", mayor);
        bulgarian.Quote("бързо", speaker: "кметът", kind: QuoteKind.Partial).Confidence = 0.5;
        await using var db = Corpus.NewDb();
        db.AddRange(russian, bulgarian);
        await db.SaveChangesAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await Corpus.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty corpus with the engine in it.</summary>
    protected abstract Task<TestCorpus> CreateCorpusAsync();

    [Theory, InlineData(""), InlineData("мост"), InlineData("speaker:Орлова"), InlineData("\"\"")]
    public async Task The_newest_come_piece_by_piece_and_are_what_a_search_finds(string query)
    {
        QuoteSearchRequest request = new(new() { Text = query, PageSize = 2 });
        List<string> pieces = [];
        NewestQuotes piece = new([], null);
        do
        {
            piece = await Corpus.Get<IQuoteIndex>().NewestAsync(request with { Search = request.Search with { Cursor = piece.Next } }, Ct);
            pieces.AddRange(piece.Hits.Select(hit => hit.Telling.Text));
        }
        while (piece.Next is not null);
        var all = await Corpus.Get<IQuoteIndex>().AllAsync(request, Ct).Select(hit => hit.Telling.Text).ToListAsync(Ct);
        pieces.ShouldBe(all, ignoreOrder: true);
    }

    [Theory]
    [InlineData("мост", "Мост через Дунай построят быстро|Мостът ще бъде готов|Мосты нужны|Мосты соединяют страны")]
    [InlineData("Дунаем", "Мост через Дунай построят быстро")]
    [InlineData("\"соединяют страны\"", "Мосты соединяют страны")]
    [InlineData("мост -Дунай -нужны", "Мостът ще бъде готов|Мосты соединяют страны")]
    [InlineData("title:мосты", "Мосты нужны")]
    [InlineData("мост date:2021-06-02", "Мостът ще бъде готов")]
    [InlineData("ответила", "")]
    [InlineData("погоде", "")]
    [InlineData("quote:Дунай", "Мост через Дунай построят быстро")]
    [InlineData("(quote:Дунай OR speaker:Орлова)", "Мост через Дунай построят быстро|Мосты нужны|Мосты соединяют страны")]
    [InlineData("мост -(quote:Дунай OR speaker:Орлова)", "Мостът ще бъде готов")]
    public async Task It_finds_what_stands_between_the_quotation_marks_and_nothing_else(string query, string quotes) =>
        (await FindAsync(new(new() { Text = query }))).ShouldBe(quotes);

    [Theory]
    [InlineData("bg", null, null, null, null, 2)]
    [InlineData(null, "herald", null, null, null, 3)]
    [InlineData(null, null, "vidin-2021", null, null, 5)]
    [InlineData(null, null, null, "olga-orlova", null, 2)]
    [InlineData(null, null, null, "olga-orlova", QuoteKind.Direct, 1)]
    [InlineData(null, "nobody", null, null, null, 0)]
    public async Task Each_filter_lets_its_own_through_or_shuts_it_out(string? language, string? outlet, string? meeting, string? speaker, QuoteKind? kind, int total)
    {
        var filters = Filters(language, outlet, meeting, speaker, kind);
        var result = await SearchAsync(new(new() { Filters = filters }));
        result.Total.ShouldBe(total);
        if (filters is [var only])
            (await SearchAsync(new(new() { Filters = [only with { IsExcluded = true }] }))).Total.ShouldBe(5 - total);
    }

    [Fact]
    public async Task Nothing_found_says_what_would_find_something()
    {
        var misspelled = (await SearchAsync(new(new() { Text = "посторят" }))).NothingFound.ShouldNotBeNull();
        misspelled.Repairs.ShouldBe([new("построят", 1)]);
        var filtered = (await SearchAsync(new(new() { Text = "Дунай", Filters = Filters("bg", null, null, null, null) }))).NothingFound.ShouldNotBeNull();
        (filtered.WithoutFilters, filtered.WithoutFilter.Count).ShouldBe((1, 1));
        (await SearchAsync(new(new() { Text = "мост" }))).NothingFound.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_marked_in_a_quote_is_what_found_it()
    {
        var hits = (await SearchAsync(new(new() { Text = "мосты OR Дунай", Streams = WordStreams.Form }))).Hits;
        hits.SelectMany(hit => hit.Words).Where(piece => piece.IsMatch).Select(piece => piece.Text).Distinct().ShouldBe(["Мосты", "Дунай"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_only_reported_is_found_on_demand()
    {
        await using (var db = Corpus.NewDb())
        {
            var article = SampleCorpus.Article("Мэр сообщил, что паром ходит по средам.");
            article.Quote("паром ходит по средам", kind: QuoteKind.Reported);
            db.Add(article);
            await db.SaveChangesAsync(Ct);
        }
        (await FindAsync(new(new() { Text = "паром" }))).ShouldBeEmpty();
        (await FindAsync(new(new() { Text = "паром" }) { WithReported = true })).ShouldBe("паром ходит по средам");
        (await FindAsync(new(new() { Text = "паром", Filters = Filters(kind: QuoteKind.Reported) }))).ShouldBe("паром ходит по средам");
        Counts((await SearchAsync(new(new() { Text = "паром" }))).Facets[SearchField.Kind]).ShouldBe("Reported 1");
    }

    [Fact]
    public async Task A_certainty_lets_its_own_through()
    {
        (await SearchAsync(new(new() { Filters = [new(SearchField.Certainty, nameof(Certainty.Sure))] }))).Total.ShouldBe(4);
        (await FindAsync(new(new() { Filters = [new(SearchField.Certainty, nameof(Certainty.Sure), IsExcluded: true)] }))).ShouldBe("бързо");
        Counts((await SearchAsync(new(new()))).Facets[SearchField.Certainty]).ShouldBe("Sure 4, Unsure 1");
    }

    [Fact]
    public async Task What_came_in_after_an_article_is_let_through()
    {
        await using var db = Corpus.NewDb();
        var first = await db.Articles.MinAsync(a => a.Id, Ct);
        (await FindAsync(new(new() { Text = "мост", StoredAfter = first }))).ShouldBe("Мостът ще бъде готов");
    }

    [Fact]
    public async Task Facets_count_with_the_other_filters()
    {
        var facets = (await SearchAsync(new(new() { Text = "мост", Filters = Filters("ru") }))).Facets;
        Counts(facets[SearchField.Language]).ShouldBe("ru 3, bg 1");
        Counts(facets[SearchField.Speaker]).ShouldBe("olga-orlova 2, ivan-petrov 1");
        Counts(facets[SearchField.Meeting]).ShouldBe("vidin-2021 3");
        Counts(facets[SearchField.Outlet]).ShouldBe("herald 3");
        Counts(facets[SearchField.Kind]).ShouldBe("Direct 2, Headline 1");
        Counts(facets[SearchField.Certainty]).ShouldBe("Sure 3");
        Counts(facets[SearchField.Year]).ShouldBe("2021 3");
        facets.Months.ShouldBe([new(new(2021, 6, 1), 3)]);
    }

    [Fact]
    public async Task The_newest_come_first_and_pages_part_them()
    {
        var request = new SearchRequest { Text = "мост", Order = SearchOrder.Newest, PageSize = 3 };
        var first = await SearchAsync(new(request));
        first.Hits[0].Telling.Text.ShouldBe("Мостът ще бъде готов");
        var second = await SearchAsync(new(request with { Cursor = first.Next }));
        second.Hits.ShouldHaveSingleItem().Telling.Text.ShouldBe("Мосты соединяют страны");
        (second.Before, second.Next).ShouldBe((3, null));
        (await SearchAsync(new(request with { Cursor = second.Previous }))).Hits.Select(h => h.Telling.Text).ShouldBe(first.Hits.Select(h => h.Telling.Text));
    }

    [Fact]
    public async Task A_hit_says_who_where_and_which_words()
    {
        var hit = (await SearchAsync(new(new() { Text = "Дунай" }))).Hits.ShouldHaveSingleItem();
        hit.Telling.Person!.Slug.ShouldBe("ivan-petrov");
        hit.Meetings.ShouldHaveSingleItem().Slug.ShouldBe("vidin-2021");
        hit.Words.ShouldBe([new("Мост через ", false), new("Дунай", true), new(" построят быстро", false)]);
    }

    [Fact]
    public async Task The_index_says_what_the_quotes_say_after_every_commit()
    {
        await using var db = Corpus.NewDb();
        var article = await db.Articles.Include(a => a.Quotes).SingleAsync(a => a.Language == "bg", Ct);
        article.Quotes.Single(q => q.Kind == QuoteKind.Partial).Text = "скоро";
        await db.SaveChangesAsync(Ct);
        (await FindAsync(new(new() { Text = "скоро" }))).ShouldBe("скоро");
        (await FindAsync(new(new() { Text = "бързо", Filters = Filters("bg") }))).ShouldBe("");

        article.Language = "xx"; // without rules: its words are forms of none any more
        await db.SaveChangesAsync(Ct);
        (await FindAsync(new(new() { Text = "мостове" }))).ShouldNotContain("Мостът");

        db.Articles.Remove(article);
        await db.SaveChangesAsync(Ct);
        (await FindAsync(new(new() { Text = "скоро" }))).ShouldBe("");
    }

    [Theory]
    [InlineData("кедр", "под кедрами прохладно")]
    [InlineData("Тимуров", "ответ дал Тимуров")]
    [InlineData("Тимуров", "Тимуров ответил")] // begins the quote and stands in the middle of the article's sentence
    [InlineData("Timurov", "ответ Тимурова")]
    public async Task A_form_that_no_quote_had_is_found_as_soon_as_one_has_it(string query, string quote)
    {
        (await FindAsync(new(new() { Text = query }))).ShouldBe("");
        await using var db = Corpus.NewDb();
        var article = SampleCorpus.Article($"Мэр сказал: «{quote}».");
        article.Quote(quote, speaker: "мэр");
        db.Add(article);
        await db.SaveChangesAsync(Ct);
        (await FindAsync(new(new() { Text = query }))).ShouldBe(quote);
    }

    [Fact]
    public async Task What_an_editor_decides_of_a_quote_is_found_and_counted_at_once()
    {
        await SearchAsync(new(new())); // what is in memory now changes with the database
        await using var db = Corpus.NewDb();
        var quote = await db.Quotes.Include(q => q.Article.Quotes).SingleAsync(q => q.Kind == QuoteKind.Partial, Ct);
        (quote.Kind, quote.Confidence) = (QuoteKind.Direct, 1);
        await db.SaveChangesAsync(Ct);
        var facets = (await SearchAsync(new(new()))).Facets;
        Counts(facets[SearchField.Kind]).ShouldBe("Direct 4, Headline 1");
        Counts(facets[SearchField.Certainty]).ShouldBe("Sure 5");

        quote.Status = QuoteStatus.Rejected;
        await db.SaveChangesAsync(Ct);
        (await SearchAsync(new(new()))).Total.ShouldBe(4);

        quote.Article.Quotes.Remove(quote);
        quote.Article.Quote("готов", speaker: "кметът");
        await db.SaveChangesAsync(Ct);
        (await FindAsync(new(new() { Filters = Filters("bg") }))).ShouldBe("Мостът ще бъде готов|готов");
    }

    [Fact]
    public async Task No_query_is_an_error()
    {
        foreach (var query in NastyQueries.All.Concat(NastyQueries.Generated()))
            await SearchAsync(new(new() { Text = query }));
    }

    private async Task<string> FindAsync(QuoteSearchRequest request)
    {
        var result = await SearchAsync(request);
        result.Total.ShouldBe(result.Hits.Count);
        return string.Join('|', result.Hits.Select(hit => hit.Telling.Text).Order(StringComparer.Ordinal));
    }

    private static string Counts(IReadOnlyList<FacetValue> values) => string.Join(", ", values.Select(v => $"{v.Value} {v.Count}"));

    protected Task<QuoteSearchResult> SearchAsync(QuoteSearchRequest request) => Corpus.Get<IQuoteIndex>().SearchAsync(request, Ct);

    private static IReadOnlyList<SearchFilter> Filters(
        string? language = null, string? outlet = null, string? meeting = null, string? speaker = null, QuoteKind? kind = null) =>
    [
        .. from filter in new[]
           {
               (SearchField.Language, language), (SearchField.Outlet, outlet), (SearchField.Meeting, meeting), (SearchField.Speaker, speaker), (SearchField.Kind, kind?.ToString()),
           }
           where filter.Item2 is not null
           select new SearchFilter(filter.Item1, filter.Item2),
    ];
}
