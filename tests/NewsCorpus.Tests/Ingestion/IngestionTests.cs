using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Linking;
using NewsCorpus.People;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Ingestion;

public sealed class IngestionTests : IAsyncLifetime
{
    private const string Page = """
        Главная
        Погода
        Министры договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в Златице со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        Кляйн добавила, что стороны подготовят соглашение о перевозках до конца года и подпишут его в столице.
        Подписывайтесь на наш канал
        """;

    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync();

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_page_becomes_an_article_and_its_original_is_kept_byte_for_byte()
    {
        (await IngestAsync(Page)).ShouldBe(PageOutcome.New);

        await using var db = _corpus.NewDb();
        var page = await db.Pages.Include(p => p.Article).SingleAsync(Ct);
        page.Article!.Text.ShouldContain("он будет не менее откровенным");
        Encoding.UTF8.GetString(_corpus.Get<Originals>().Find(page.Sha256)!).ShouldBe(Page);
    }

    [Fact]
    public async Task Ingesting_the_same_page_twice_writes_nothing()
    {
        await IngestAsync(Page);
        var before = await _corpus.RowCountsAsync();

        (await IngestAsync(Page)).ShouldBe(PageOutcome.Unchanged);

        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_page_in_letters_that_nobody_here_reads_is_kept_without_an_article()
    {
        const string Greek = """
            Οι πρέσβεις συμφώνησαν για τα πορθμεία
            Οι πρέσβεις των τριών χωρών της λίμνης συμφώνησαν να ανοίξουν γραμμές πορθμείων, ανακοίνωσε η πρεσβεία.
            Τα πρώτα πορθμεία θα ξεκινήσουν αυτό το καλοκαίρι, δήλωσε ο πρέσβης στους δημοσιογράφους μετά τη συνάντηση.
            """;
        (await IngestAsync(Greek)).ShouldBe(PageOutcome.UnknownLanguage);

        await using var db = _corpus.NewDb();
        (await db.Pages.Include(p => p.Article).SingleAsync(Ct)).Article.ShouldBeNull();
        (await IngestAsync(Greek)).ShouldBe(PageOutcome.Unchanged);
    }

    [Fact]
    public async Task A_person_who_is_named_in_several_places_of_an_article_takes_one_row()
    {
        await IngestAsync(Page);

        await using var db = _corpus.NewDb();
        var mention = await db.Mentions.Include(m => m.Article).SingleAsync(m => m.Person.Slug == "boris-vetrov", Ct);
        mention.Places().Select(place => mention.Article.Text[place.Start..place.End]).ShouldBe(["Борис Ветров", "Ветров"]);
    }

    [Fact]
    public async Task Places_in_rows_of_their_own_as_earlier_versions_wrote_them_are_the_same()
    {
        await IngestAsync(Page);
        await using var db = _corpus.NewDb();
        var mention = await db.Mentions.SingleAsync(m => m.Person.Slug == "boris-vetrov", Ct);
        db.AddRange(mention.Others.Select(place => new Mention { ArticleId = mention.ArticleId, PersonId = mention.PersonId, Start = place.Start, Length = place.Length }));
        mention.Others = [];
        await db.SaveChangesAsync(Ct);
        await db.Pages.ExecuteUpdateAsync(set => set.SetProperty(p => p.MadeBy, "older stages"), Ct);

        (await IngestAsync(Page)).ShouldBe(PageOutcome.Same);
    }

    [Fact]
    public async Task An_article_that_is_gone_has_no_copies()
    {
        await IngestAsync(Page);
        await using var db = _corpus.NewDb();
        await db.Articles.ExecuteDeleteAsync(Ct);

        (await IngestAsync("Реклама\n" + Page)).ShouldBe(PageOutcome.New);

        var article = await db.Articles.SingleAsync(Ct);
        article.CopyOfId.ShouldBeNull();
        (await _corpus.HoldersAsync("GatheredBands")).ShouldBe([article.Id]);
    }

    [Fact]
    public async Task A_copy_is_found_however_far_the_first_one_has_come_into_the_tree()
    {
        await IngestAsync(Page);
        await IngestAsync(Page.Replace("Министр", "Посланник").Replace("подготовят", "обдумают"));
        for (var i = 0; i < 3; i++)
        {
            await MoveOnAsync(rowsAtOnce: 2);
            (await IngestAsync($"Реклама\n{Page}\nРеклама {i}")).ShouldBe(PageOutcome.Copy);
        }
        await using var db = _corpus.NewDb();
        (await db.Set<ArticleBand>().AnyAsync(Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_stale_page_is_read_anew_under_its_old_id()
    {
        await IngestAsync(Page);
        await using var db = _corpus.NewDb();
        var id = await db.Articles.Select(a => a.Id).SingleAsync(Ct);
        var before = await _corpus.RowCountsAsync();
        await db.Pages.ExecuteUpdateAsync(set => set.SetProperty(p => p.MadeBy, "older stages"), Ct);

        (await IngestAsync(Page)).ShouldBe(PageOutcome.Same);

        (await db.Articles.Select(a => a.Id).SingleAsync(Ct)).ShouldBe(id);
        (await _corpus.RowCountsAsync()).Select(t => (t.Key, t.Value.Rows)).ShouldBe(before.Select(t => (t.Key, t.Value.Rows)));
    }

    [Fact]
    public async Task A_tag_survives_a_page_that_is_read_anew()
    {
        await IngestAsync(Page);
        await using var db = _corpus.NewDb();
        var editor = new Account { UserName = "Мария", NormalizedUserName = "МАРИЯ" };
        db.Add(editor);
        await db.SaveChangesAsync(Ct);
        var article = await db.Articles.Select(a => a.Id).SingleAsync(Ct);
        await _corpus.Get<TagEditing>().AddAsync(article, "Торговля", "ru", editor.Id, Ct);
        await db.Pages.ExecuteUpdateAsync(set => set.SetProperty(p => p.MadeBy, "older stages"), Ct);

        await IngestAsync(Page);

        (await _corpus.Get<TagQueries>().OfAsync(article, Ct))!.ShouldHaveSingleItem().Slug.ShouldBe("torgovlya");
    }

    [Fact]
    public async Task The_same_text_from_another_address_is_one_article_with_two_pages()
    {
        await IngestAsync(Page);

        (await IngestAsync("Реклама\n" + Page)).ShouldBe(PageOutcome.Copy);

        await using var db = _corpus.NewDb();
        var article = await db.Articles.Include(a => a.OtherPages).SingleAsync(Ct);
        article.OtherPages.Count.ShouldBe(1);
        (await IngestAsync("Реклама\n" + Page)).ShouldBe(PageOutcome.Unchanged);
    }

    [Fact]
    public async Task A_reprint_with_a_line_more_is_an_article_of_its_own_linked_to_the_first()
    {
        await IngestAsync(Page);

        (await IngestAsync(Page + "\nРанее министры уже встречались на этом месте и говорили о том же самом.")).ShouldBe(PageOutcome.New);

        await using var db = _corpus.NewDb();
        var articles = await db.Articles.OrderBy(a => a.Id).ToListAsync(Ct);
        articles.Select(a => a.CopyOfId).ShouldBe([null, articles[0].Id]);
    }

    [Fact]
    public async Task Every_bad_page_has_an_outcome_of_its_own_and_the_others_go_on()
    {
        var folder = Path.Combine(_corpus.Folder.Path, "in");
        Directory.CreateDirectory(folder);
        var random = new byte[20 << 20];
        new Random(1).NextBytes(random);
        await File.WriteAllBytesAsync(Path.Combine(folder, "1-empty.txt"), [], Ct);
        await File.WriteAllBytesAsync(Path.Combine(folder, "2-zeros.txt"), new byte[4096], Ct);
        await File.WriteAllBytesAsync(Path.Combine(folder, "3-random.txt"), random, Ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "4-blank.txt"), " \n\t\r\n", Ct);
        await File.WriteAllBytesAsync(Path.Combine(folder, "5-1251.txt"), CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Page), Ct);

        var results = await RunAsync(folder, Path.Combine(folder, "nowhere"));

        results.ShouldBe(
        [
            ("1-empty.txt", PageOutcome.Empty), ("2-zeros.txt", PageOutcome.NotText), ("3-random.txt", PageOutcome.NotText),
            ("4-blank.txt", PageOutcome.Blank), ("5-1251.txt", PageOutcome.New), ("nowhere", PageOutcome.NotFound),
        ]);
    }

    [Fact]
    public async Task Two_runs_at_once_store_each_page_once()
    {
        var pages = Enumerable.Range(1, 12).Select(i => Page.Replace("Златице", $"Златице{i}", StringComparison.Ordinal)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            foreach (var page in pages) await IngestAsync(page);
        }, Ct)));

        await using var db = _corpus.NewDb();
        (await db.Articles.CountAsync(Ct)).ShouldBe(12);
        (await db.Pages.CountAsync(Ct)).ShouldBe(12);
    }

    /// <summary>A slice of the hashes goes into their trees, as it does with a batch.</summary>
    private async Task MoveOnAsync(int rowsAtOnce)
    {
        await using var db = _corpus.NewDb();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        LinkingHashes.Of(db, rowsAtOnce).MoveOn();
        await transaction.CommitAsync(Ct);
    }

    private async Task<PageOutcome> IngestAsync(string page) => (await _corpus.IngestAsync(page)).Single().Outcome;

    private async Task<List<(string, PageOutcome)>> RunAsync(params string[] paths) =>
        [.. (await _corpus.Get<IngestionRun>().IngestAsync(paths, "test", Ct)).Select(r => (Path.GetFileName(r.Path), r.Outcome))];
}
