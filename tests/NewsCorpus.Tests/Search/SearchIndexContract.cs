using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Search;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Search;

/// <summary>What any engine must do.</summary>
public abstract partial class SearchIndexContract : IAsyncLifetime
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
        var result = await SearchAsync(new() { Text = "Сочи", Filters = [new(SearchField.Language, "ru")] });
        result.Total.ShouldBe(1);
        Counts(result, SearchField.Language).ShouldBe("bg 1, ru 1");
        Counts(result, SearchField.Meeting).ShouldBe("sochi-2019 1");
        Counts(result, SearchField.Outlet).ShouldBe("herald 1");
        Counts(result, SearchField.Speaker).ShouldBe("sergey-lavrov 1");
        Counts(result, SearchField.Person).ShouldBe("sergey-lavrov 1");
        Counts(result, SearchField.Year).ShouldBe("2019 1");
        result.Facets.Months.ShouldBe([new(new(2019, 5, 1), 1)]);
    }

    [Fact]
    public async Task What_is_shut_out_is_still_counted_so_that_it_can_be_let_in()
    {
        var result = await SearchAsync(new() { Text = "Сочи", Filters = [new(SearchField.Language, "bg", IsExcluded: true)] });
        result.Hits.ShouldHaveSingleItem().Language.ShouldBe("ru");
        Counts(result, SearchField.Language).ShouldBe("bg 1, ru 1");
    }

    [Theory]
    [InlineData(SearchField.Outlet, "herald", 1)]
    [InlineData(SearchField.Meeting, "sochi-2019", 2)]
    [InlineData(SearchField.Speaker, "sergey-lavrov", 1)]
    [InlineData(SearchField.Person, "sergey-lavrov", 1)]
    [InlineData(SearchField.Year, "2019", 4)]
    [InlineData(SearchField.Language, "bg", 2)]
    [InlineData(SearchField.Speaker, "nobody", 0)]
    [InlineData(SearchField.Year, "-1", 0)]
    [InlineData(SearchField.Language, "", 0)]
    public async Task Each_filter_lets_its_own_through_and_shuts_its_own_out(SearchField field, string value, int total)
    {
        (await SearchAsync(new() { Filters = [new(field, value)] })).Total.ShouldBe(total);
        (await SearchAsync(new() { Filters = [new(field, value, IsExcluded: true)] })).Total.ShouldBe(5 - total);
    }

    [Theory, InlineData("Помпео"), InlineData(" "), InlineData("Помпео date:2019-05-15"), InlineData("кенгуру"), InlineData("\"\"")]
    public async Task The_ids_are_those_of_the_hits_in_their_order(string query)
    {
        var hits = (await SearchAsync(new() { Text = query })).Hits;
        (await _corpus.Get<ISearchIndex>().IdsAsync(new() { Text = query, PageSize = 1 }, Ct)).ShouldBe(hits.Select(hit => hit.ArticleId));
    }

    [Fact]
    public async Task A_word_in_the_title_comes_before_one_in_the_text()
    {
        var result = await SearchAsync(new() { Text = "Помпео" });
        string.Concat(result.Hits[0].Title.Select(p => p.Text)).ShouldStartWith("Помпео");
    }

    [Theory]
    [InlineData("")]
    [InlineData("в")]
    public async Task Pages_follow_each_other_and_lead_back(string query)
    {
        var all = await IdsAsync(new() { Text = query });
        var request = new SearchRequest { Text = query, PageSize = 2 };
        var (first, pages) = (await SearchAsync(request), new List<SearchResult>());
        for (var page = first; ; page = await SearchAsync(request with { Cursor = page.Next }))
        {
            pages.Add(page);
            page.Before.ShouldBe(pages.Take(pages.Count - 1).Sum(p => p.Hits.Count));
            page.AllHits.ShouldBe(all.Length);
            if (page.Next is null)
                break;
        }
        pages.SelectMany(p => p.Hits).Select(hit => hit.ArticleId).ShouldBe(all);
        for (var i = pages.Count - 1; i > 0; i--)
        {
            var back = await SearchAsync(request with { Cursor = pages[i].Previous });
            back.Hits.Select(hit => hit.ArticleId).ShouldBe(pages[i - 1].Hits.Select(hit => hit.ArticleId));
            back.Before.ShouldBe(pages[i - 1].Before);
        }
        first.Previous.ShouldBeNull();
    }

    [Theory]
    [InlineData(-5, 1)]
    [InlineData(int.MaxValue, 5)]
    public async Task A_page_of_any_size_is_answered(int size, int hits) => (await SearchAsync(new() { PageSize = size })).Hits.Count.ShouldBe(hits);

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
    public async Task What_was_asked_before_is_answered_anew_once_articles_change()
    {
        (await FindAsync("Сочи -секвойя")).ShouldBe("bg-talks ru-talks");
        await using var db = _corpus.NewDb();
        db.Articles.Single(a => a.Page.Name == "ru-talks").Text = "Секвойя растет медленно.";
        db.Articles.Single(a => a.Page.Name == "ru-garden").Text = "В Сочи растут елки.";
        db.Add(new Article { Page = new Page { Sha256 = "x", Name = "ru-later", MadeBy = "test" }, Language = "ru", Title = "Снова в Сочи", Text = "" });
        await db.SaveChangesAsync(Ct);
        (await FindAsync("Сочи -секвойя")).ShouldBe("bg-talks ru-garden ru-later");

        db.Pages.Remove(db.Pages.Single(p => p.Name == "bg-talks"));
        await db.SaveChangesAsync(Ct);
        (await FindAsync("Сочи -секвойя")).ShouldBe("ru-garden ru-later");
    }

    [Theory]
    [InlineData("кедр", "Под кедрами прохладно.")] // another form
    [InlineData("=кедрам", "К кедрам ведет тропа.")]
    [InlineData("Тимуров", "Ответ дал Тимуров.")] // a name in the middle of a sentence
    [InlineData("Timurov", "С Тимуровым согласились.")]
    [InlineData("\"дал Тимуров\"", "Ответ дал Тимуров.")]
    [InlineData("кедр*", "Под кедрами прохладно.")]
    public async Task A_form_that_no_article_had_is_found_as_soon_as_one_has_it(string query, string text)
    {
        (await FindAsync(query)).ShouldBe("");
        await using var db = _corpus.NewDb();
        db.Add(SearchArticles.Of("ru-later", "ru", "Без заглавия", text, day: null));
        await db.SaveChangesAsync(Ct);
        (await FindAsync(query)).ShouldBe("ru-later");
    }

    [Fact]
    public async Task A_form_that_no_article_had_is_found_when_it_comes_with_many_others()
    {
        (await FindAsync("кедр")).ShouldBe("");
        await using var db = _corpus.NewDb();
        db.AddRange(Enumerable.Range(1, 60).Select(i => SearchArticles.Of($"later-{i}", "ru", "Без заглавия", i == 40 ? "Под кедрами прохладно." : "В саду тихо.", day: null)));
        await db.SaveChangesAsync(Ct);
        (await FindAsync("кедр")).ShouldBe("later-40");
    }

    [Fact]
    public async Task A_word_that_was_asked_for_is_answered_anew_however_many_commits_later()
    {
        (await FindAsync("Сочи")).ShouldBe("bg-talks ru-talks");
        await using var db = _corpus.NewDb();
        db.Articles.Single(a => a.Page.Name == "ru-talks").Text = "Секвойя растет медленно.";
        db.Articles.Single(a => a.Page.Name == "ru-talks").Title = "Без заглавия";
        var garden = db.Articles.Single(a => a.Page.Name == "ru-garden");
        for (var commit = 1; commit <= 120; commit++)
        {
            garden.Text = $"Дерево {commit}.";
            db.Add(SearchArticles.Of($"later-{commit}", "ru", "Без заглавия", commit == 60 ? "Снова в Сочи." : "В саду тихо.", day: null));
            await db.SaveChangesAsync(Ct);
            (await FindAsync("дерево")).ShouldBe("ru-garden");
        }
        (await FindAsync("Сочи")).ShouldBe("bg-talks later-60");
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
            result.Facets[SearchField.Language].Sum(f => f.Count).ShouldBe(result.Total);
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
    [InlineData("zayavleniye", null, "", "заявление 1", 0)]
    [InlineData("Сочи date:2020", null, "", "Сочи 2", 0)]
    [InlineData("gthtujdjhs", null, "", "переговоры 1", 0)]
    [InlineData("ghtlcrfpetvs[", null, "", "предсказуемых 1, предсказуемы 1", 0)]
    [InlineData("cnf,bkmys[", null, "cnf 0, bkmys 0", "стабильных 1", 0)]
    [InlineData("Сочи прееговоры", null, "Сочи 2, прееговоры 0", "Сочи переговоры 1, Сочи 2", 0)]
    [InlineData("Сочи", "en", "", "", 2)]
    [InlineData("Помпео speaker:Вена", null, "Помпео 3, speaker:Вена 0", "Помпео 3", 0)]
    [InlineData("quote:Помпео", null, "", "Помпео 3", 0)]
    [InlineData("speaker:Илиева", null, "", "Илиева 1", 0)]
    [InlineData("переговорам*", null, "", "переговорам 1", 0)]
    [InlineData("\"стабилных и предсказуемых\"", null, "", "\"стабильных и предсказуемых\" 1, стабильных и предсказуемых 1, предсказуемых 1", 0)]
    [InlineData("\"связях стабилных\"", null, "", "связях стабильных 1, связях 1", 0)]
    [InlineData("Помпео прееговоры кенгуру", null, "Помпео 3, прееговоры 0, кенгуру 0", "Помпео переговоры 1, Помпео 3", 0)]
    [InlineData("Помпео Вена date:2019-05-14", null, "Помпео date:2019-05-14 1, Вена date:2019-05-14 0", "Помпео date:2019-05-14 1", 0)]
    public async Task Nothing_found_says_why_and_what_would_find_something(string query, string? language, string clauses, string repairs, int unfiltered)
    {
        var nothing = (await SearchAsync(new() { Text = query, Filters = language is null ? [] : [new(SearchField.Language, language)] })).NothingFound.ShouldNotBeNull();
        string.Join(", ", nothing.Clauses.Select(c => $"{c.Text} {c.Total}")).ShouldBe(clauses);
        string.Join(", ", nothing.Repairs.Select(c => $"{c.Text} {c.Total}")).ShouldBe(repairs);
        nothing.WithoutFilters.ShouldBe(unfiltered);
    }

    [Fact]
    public async Task A_person_is_found_by_another_name_which_is_said_and_can_be_switched_off()
    {
        await using (var db = _corpus.NewDb())
        {
            db.Add(new Person { Slug = "ann-ilieva", Names = new(new Dictionary<string, string> { ["bg"] = "Анна Илиева" }), OtherNames = ["Анна Горанова"] });
            await db.SaveChangesAsync(Ct);
        }
        (await FindAsync("Горанова")).ShouldBe("bg-talks");
        var hit = (await SearchAsync(new() { Text = "Горанова" })).Hits.Single();
        hit.Reasons.Single().Found.Single().ShouldBe(new("Илиева", WordStreams.Alias, 1, false));
        hit.Snippet.Single(piece => piece.IsMatch).Text.ShouldBe("Илиева");
        (await SearchAsync(new() { Text = "Горанова", Streams = WordStreams.All & ~WordStreams.Alias })).Total.ShouldBe(0);
        Highlights.Of("Госпожа Илиева", "bg", await _corpus.Get<ISearchIndex>().UnderstandAsync("Горанова", Ct)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_found_names_the_part_the_filter_and_the_way_that_spoil_it()
    {
        (await SearchAsync(new() { Text = "Помпео Вена Сочи" })).NothingFound!.Spoiler.ShouldBe(new("Вена", 0));
        (await SearchAsync(new() { Text = "Вена Париж" })).NothingFound!.Spoiler.ShouldBeNull();
        var english = new SearchFilter(SearchField.Language, "en");
        (await SearchAsync(new() { Text = "Сочи", Filters = [english, new(SearchField.Year, "2019")] })).NothingFound!.WithoutFilter.ShouldBe([new(english, 2)]);
        (await SearchAsync(new() { Text = "Сочи", Published = new(new(2020, 1, 1), null) })).NothingFound!.WithoutFilters.ShouldBe(2);
        (await SearchAsync(new() { Text = "переговорах", Streams = WordStreams.Form })).NothingFound!.InEveryWay.ShouldBe(1);
        (await SearchAsync(new() { Text = "переговорах", Streams = WordStreams.Form, Filters = [english] })).NothingFound!.Elsewhere.ShouldBe([new("переговорах", 1)]);
        (await SearchAsync(new() { Text = "прееговоры", Filters = [english] })).NothingFound!.Elsewhere.ShouldBe([new("переговоры", 1)]);
    }

    [Theory]
    [InlineData("переговорам")]
    [InlineData("Pompeo")]
    [InlineData("Лавров")]
    [InlineData("лавр")]
    [InlineData("предсказ*")]
    [InlineData("=лавровым")]
    [InlineData("\"стабильных и предсказуемых\"")]
    [InlineData("министр*")]
    public async Task What_is_marked_in_an_article_is_what_found_it_whatever_ways_are_switched_off(string query)
    {
        var understood = await _corpus.Get<ISearchIndex>().UnderstandAsync(query, Ct);
        await using var db = _corpus.NewDb();
        foreach (var article in await db.Articles.AsNoTracking().ToListAsync(Ct))
            for (var ways = WordStreams.None; ways <= WordStreams.All; ways++)
            {
                var hit = (await SearchAsync(new() { Text = query, Streams = ways })).Hits.SingleOrDefault(hit => hit.ArticleId == article.Id);
                if (hit is not null)
                    Highlights.Of(article.Title, article.Language, understood, ways).Select(span => span.In(article.Title)).ShouldBe(hit.Title.Where(p => p.IsMatch).Select(p => p.Text), $"{ways}");
                (Highlights.Of(article.Text, article.Language, understood, ways).Count > 0).ShouldBe(hit is not null && hit.Snippet.Any(p => p.IsMatch), $"{article.Title} {ways}");
            }
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

    private async Task<string> FindAsync(string query) => string.Join(' ', (await FindInOrderAsync(query)).Split(' ').Order(StringComparer.Ordinal));

    /// <summary>Names of the pages, the best first.</summary>
    private async Task<string> FindInOrderAsync(string query)
    {
        var result = await SearchAsync(new() { Text = query });
        await using var db = _corpus.NewDb();
        var names = db.Articles.Select(a => new { a.Id, a.Page.Name }).ToDictionary(a => a.Id, a => a.Name);
        result.Total.ShouldBe(result.Hits.Count);
        return string.Join(' ', result.Hits.Select(hit => names[hit.ArticleId]));
    }

    private async Task<int[]> IdsAsync(SearchRequest request) => [.. (await SearchAsync(request)).Hits.Select(hit => hit.ArticleId)];

    private static string Counts(SearchResult result, SearchField field) => string.Join(", ", result.Facets[field].Select(f => $"{f.Value} {f.Count}"));

    private Task<SearchResult> SearchAsync(SearchRequest request) => _corpus.Get<ISearchIndex>().SearchAsync(request, Ct);
}
