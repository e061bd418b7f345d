using NewsCorpus.Articles;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Search;

/// <summary>What any engine must do.</summary>
public abstract class SearchIndexContract : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await CreateCorpusAsync();
        await using var db = _corpus.NewDb();
        db.AddRange(SearchArticles.All());
        await db.SaveChangesAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _corpus.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty corpus with the engine in it.</summary>
    protected abstract Task<TestCorpus> CreateCorpusAsync();

    [Theory]
    [InlineData("Помпео Сочи", "bg-talks ru-talks")]
    [InlineData("помпео сочи", "bg-talks ru-talks")]
    [InlineData("Pompeo", "bg-talks en-note ru-talks")]
    [InlineData("Pompeo Sochi", "bg-talks ru-talks")]
    [InlineData("Блинкеном", "bg-speaker en-note")]
    [InlineData("Blinken", "bg-speaker en-note")]
    [InlineData("Лавров", "ru-talks")]
    [InlineData("лавровому", "ru-talks")]
    [InlineData("лавр", "ru-garden")]
    [InlineData("переговорам", "ru-talks")]
    [InlineData("министра", "ru-talks")]
    [InlineData("министри", "bg-talks ru-talks")]
    [InlineData("отношение", "bg-speaker")]
    [InlineData("елка", "ru-garden")]
    [InlineData("Рейкьявик", "en-note")]
    public async Task A_word_finds_its_forms_and_a_name_its_spellings(string query, string pages) => (await FindAsync(query)).ShouldBe(pages);

    [Theory]
    [InlineData("\"стабильных и предсказуемых\"", "ru-talks")]
    [InlineData("„стабильных и предсказуемых“", "ru-talks")]
    [InlineData("«стабильных и предсказуемых»", "ru-talks")]
    [InlineData("‘стабильных и предсказуемых’", "ru-talks")]
    [InlineData("\"предсказуемых и стабильных\"", "")]
    [InlineData("=лавров", "")]
    [InlineData("=лавровым", "ru-talks")]
    [InlineData("предсказ*", "ru-talks")]
    [InlineData("перегов* OR срещ*", "bg-talks ru-talks")]
    [InlineData("переговоры ИЛИ отношения", "bg-speaker ru-talks")]
    [InlineData("Помпео -среща", "en-note ru-talks")]
    [InlineData("Сочи -(срещата OR заявление)", "")]
    [InlineData("(Сочи OR Рейкьявик) Помпео", "bg-talks en-note ru-talks")]
    [InlineData("\"связях стабильных\"~5", "ru-talks")]
    [InlineData("\"связях министр\"~2", "")]
    [InlineData("title:Помпео", "bg-talks")]
    [InlineData("заголовок:(Сочи -завершились)", "bg-talks")]
    [InlineData("Заглавие:\"в саду\"", "ru-garden")]
    [InlineData("Помпео -title:Помпео", "en-note ru-talks")]
    [InlineData("Сочи date:2019-05-15", "bg-talks")]
    [InlineData("дата:..2019-05-15 Помпео", "bg-talks ru-talks")]
    [InlineData("date:2019-05-16..", "bg-speaker ru-garden")]
    [InlineData("Сочи date:2020", "")]
    [InlineData("нью-йорк", "ru-garden")]
    [InlineData("Г-20", "bg-speaker")]
    [InlineData("г20", "bg-speaker")]
    [InlineData("о'хара", "bg-speaker")]
    [InlineData("Cочи", "bg-talks ru-talks")]
    [InlineData("Сочи блинкен", "")]
    public async Task The_language_of_queries_means_what_its_users_expect(string query, string pages) => (await FindAsync(query)).ShouldBe(pages);

    [Theory]
    [InlineData("-Сочи")]
    [InlineData("!!! ??")]
    [InlineData("\"\"")]
    public async Task Nothing_to_look_for_finds_nothing_and_says_so(string query)
    {
        var result = await SearchAsync(new() { Text = query });
        result.Total.ShouldBe(0);
        result.IsRepaired.ShouldBeTrue();
    }

    [Fact]
    public async Task No_words_find_every_article_newest_first_and_undated_last()
    {
        var result = await SearchAsync(new() { Text = " " });
        result.Hits.Select(hit => hit.Published?.Day).ShouldBe([17, 16, 15, 14, null]);
    }

    [Fact]
    public async Task Filters_narrow_and_facets_count_with_the_other_filters()
    {
        var result = await SearchAsync(new() { Text = "Сочи", Language = "ru" });
        result.Total.ShouldBe(1);
        result.Facets.Languages.Select(f => (f.Value, f.Count)).ShouldBe([("bg", 1), ("ru", 1)]);
        result.Facets.Meetings.Select(f => (f.Value, f.Count)).ShouldBe([("sochi-2019", 1)]);
        result.Facets.Outlets.Select(f => (f.Value, f.Count)).ShouldBe([("herald", 1)]);
        result.Facets.Speakers.Select(f => (f.Value, f.Count)).ShouldBe([("sergey-lavrov", 1)]);
    }

    [Theory]
    [InlineData("herald", null, null, 1)]
    [InlineData(null, "sochi-2019", null, 2)]
    [InlineData(null, null, "sergey-lavrov", 1)]
    [InlineData("herald", null, "nobody", 0)]
    public async Task Each_filter_lets_its_own_through(string? outlet, string? meeting, string? speaker, int total) =>
        (await SearchAsync(new() { Outlet = outlet, Meeting = meeting, Speaker = speaker })).Total.ShouldBe(total);

    [Fact]
    public async Task A_word_in_the_title_comes_before_one_in_the_text()
    {
        var result = await SearchAsync(new() { Text = "Помпео" });
        string.Concat(result.Hits[0].Title.Select(p => p.Text)).ShouldStartWith("Помпео");
    }

    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 2, 0)]
    [InlineData(-1, 2, 2)]
    [InlineData(int.MaxValue, int.MaxValue, 0)]
    [InlineData(1, -5, 1)]
    public async Task Any_page_of_any_size_is_answered(int page, int size, int hits) =>
        (await SearchAsync(new() { Page = page, PageSize = size })).Hits.Count.ShouldBe(hits);

    [Fact]
    public async Task Hits_are_marked_in_title_and_snippet()
    {
        var hit = (await SearchAsync(new() { Text = "переговорах Лавров" })).Hits.ShouldHaveSingleItem();
        hit.Title[0].ShouldBe(new SnippetPiece("Переговоры", IsMatch: true));
        hit.Snippet.Where(p => p.IsMatch).Select(p => p.Text).ShouldBe(["Лавровым"]);
    }

    [Fact]
    public async Task The_index_says_what_the_articles_say_after_every_commit()
    {
        await using var db = _corpus.NewDb();
        var article = db.Articles.Single(a => a.Page.Name == "ru-garden");
        article.Text = "Кедры растут быстро.";
        await db.SaveChangesAsync(Ct);
        (await FindAsync("кедр")).ShouldBe("ru-garden");
        (await FindAsync("ёлка")).ShouldBe("");

        db.Pages.Remove(db.Pages.Single(p => p.Name == "ru-garden"));
        await db.SaveChangesAsync(Ct);
        (await FindAsync("кедр")).ShouldBe("");
    }

    [Fact]
    public async Task What_is_rolled_back_is_not_found()
    {
        await using var db = _corpus.NewDb();
        await using (await db.Database.BeginTransactionAsync(Ct))
        {
            db.Add(new Article { Page = new Page { Sha256 = "x", Name = "x", MadeBy = "test" }, Language = "ru", Title = "Секвойя", Text = "" });
            await db.SaveChangesAsync(Ct);
        }
        (await FindAsync("секвойя")).ShouldBe("");
    }

    [Fact]
    public async Task A_search_sees_one_moment_while_articles_come_and_go()
    {
        var writing = Task.Run(ComeAndGoAsync, Ct);
        do
        {
            var result = await SearchAsync(new() { Text = "секвойя" });
            result.Hits.Count.ShouldBe(result.Total);
            result.Facets.Languages.Sum(f => f.Count).ShouldBe(result.Total);
        }
        while (!writing.IsCompleted);
        await writing;
    }

    [Theory]
    [InlineData("Помпео Вена", null, "Помпео 3, Вена 0", "Помпео 3", 0)]
    [InlineData("Помпео Лавр", null, "Помпео 3, Лавр 1", "Лавр 1, Помпео 3", 0)]
    [InlineData("\"связях стабильных\"", null, "", "связях стабильных 1", 0)]
    [InlineData("title:министр", null, "", "министр 1", 0)]
    [InlineData("Сочи -Сочи", null, "", "Сочи 2", 0)]
    [InlineData("прееговоры", null, "", "переговоры 1", 0)]
    [InlineData("Сочи прееговоры", null, "Сочи 2, прееговоры 0", "Сочи переговоры 1, Сочи 2", 0)]
    [InlineData("Сочи", "en", "", "", 2)]
    [InlineData("Помпео Вена date:2019-05-14", null, "Помпео date:2019-05-14 1, Вена date:2019-05-14 0", "Помпео date:2019-05-14 1", 0)]
    public async Task Nothing_found_says_why_and_what_would_find_something(string query, string? language, string clauses, string repairs, int unfiltered)
    {
        var nothing = (await SearchAsync(new() { Text = query, Language = language })).NothingFound.ShouldNotBeNull();
        string.Join(", ", nothing.Clauses.Select(c => $"{c.Text} {c.Total}")).ShouldBe(clauses);
        string.Join(", ", nothing.Repairs.Select(c => $"{c.Text} {c.Total}")).ShouldBe(repairs);
        nothing.WithoutFilters.ShouldBe(unfiltered);
    }

    [Fact]
    public async Task An_index_of_todays_rules_is_left_alone() =>
        (await _corpus.Get<ISearchIndexBuilder>().BringUpToDateAsync(Ct)).ShouldBe(0);

    [Fact]
    public async Task No_query_is_an_error()
    {
        foreach (var query in NastyQueries.All.Concat(NastyQueries.Generated()))
            await SearchAsync(new() { Text = query });
    }

    private async Task ComeAndGoAsync()
    {
        await using var db = _corpus.NewDb();
        for (var round = 0; round < 30; round++)
        {
            var page = new Page { Sha256 = "x", Name = "x", MadeBy = "test", Article = new() { Language = "ru", Title = "Секвойя", Text = "Секвойя растёт." } };
            db.Add(page);
            await db.SaveChangesAsync(Ct);
            db.Remove(page);
            await db.SaveChangesAsync(Ct);
        }
    }

    private async Task<string> FindAsync(string query)
    {
        var result = await SearchAsync(new() { Text = query });
        await using var db = _corpus.NewDb();
        var names = db.Articles.Select(a => new { a.Id, a.Page.Name }).ToDictionary(a => a.Id, a => a.Name);
        result.Total.ShouldBe(result.Hits.Count);
        return string.Join(' ', result.Hits.Select(hit => names[hit.ArticleId]).Order(StringComparer.Ordinal));
    }

    private Task<SearchResult> SearchAsync(SearchRequest request) => _corpus.Get<ISearchIndex>().SearchAsync(request, Ct);
}
