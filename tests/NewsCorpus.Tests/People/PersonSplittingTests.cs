using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using static NewsCorpus.Tests.People.EditedPeople;

namespace NewsCorpus.Tests.People;

public sealed class PersonSplittingTests : IAsyncLifetime
{
    private EditedPeople _people = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PersonSplitting Splitting => _people.Corpus.Get<PersonSplitting>();

    public async ValueTask InitializeAsync() => _people = await CreateAsync(null, ArticleOf("Пол Уилан", 1), ArticleOf("Пол Уилан", 2), ArticleOf("Захар Колоколов", 3));

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Namesakes_once_parted_stay_parted_however_often_their_articles_are_read(bool rewrites)
    {
        var (edit, slug) = await SplitAsync("pol-uilan", new SplitInto(null, "Пол Уилан", "ru"), [2]);

        await _people.RerunAsync(rewrites);

        (edit, slug).ShouldBe((PersonEdit.Done, "pol-uilan-2"));
        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBe([1]);
        (await _people.ArticlesOfAsync("pol-uilan-2")).Named.ShouldBe([2]);
        (await _people.ArticlesOfAsync("pol-uilan-2")).Quoted.ShouldBe([2]);
        (await _people.RerunAsync()).ShouldAllBe(outcome => outcome == PageOutcome.Same);
    }

    [Fact]
    public async Task What_was_given_to_another_person_can_be_given_back()
    {
        await SplitAsync("pol-uilan", new SplitInto("zakhar-kolokolov"), [2]);
        await _people.RerunAsync(rewrites: true);
        (await _people.ArticlesOfAsync("zakhar-kolokolov")).Named.ShouldBe([2, 3]);

        await SplitAsync("zakhar-kolokolov", new SplitInto("pol-uilan"), [2]);
        await _people.RerunAsync(rewrites: true);

        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBe([1, 2]);
        (await _people.ArticlesOfAsync("zakhar-kolokolov")).Named.ShouldBe([3]);
    }

    [Fact]
    public async Task Somebody_split_off_can_be_merged_again()
    {
        await SplitAsync("pol-uilan", new SplitInto(null, "Пол Уилан", "ru"), [2]);

        await _people.Corpus.Get<MergeEditing>().MergeAsync(await _people.SeenAsync("pol-uilan-2"), await _people.SeenAsync("pol-uilan"), _people.Editor, Ct);
        await _people.RerunAsync(rewrites: true);

        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBe([1, 2]);
        await using var db = _people.Corpus.NewDb();
        (await db.Namesakes.CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_is_given_away_finds_the_other_from_now_on()
    {
        await _people.Corpus.Get<MergeEditing>().MergeAsync(new("zakhar-kolokolov", 0), new("pol-uilan", 0), _people.Editor, Ct);

        await SplitAsync("pol-uilan", new SplitInto(null, "З. Колоколов", "ru"), [3], "Захар Колоколов");
        await _people.Corpus.IngestAsync(ArticleOf("Захар Колоколов", 4));

        (await _people.ArticlesOfAsync("z-kolokolov")).Named.ShouldBe([3, 4]);
        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Nothing_chosen_and_nobody_to_give_it_to_change_nothing()
    {
        (await SplitAsync("pol-uilan", new SplitInto(null, "Пол Второй", "ru"), [3])).Edit.ShouldBe(PersonEdit.Unchanged);
        (await SplitAsync("pol-uilan", new SplitInto(null, " ", "ru"), [1])).Edit.ShouldBe(PersonEdit.NoName);
        (await SplitAsync("pol-uilan", new SplitInto("nobody"), [1])).Edit.ShouldBe(PersonEdit.NotFound);
        (await SplitAsync("pol-uilan", new SplitInto("pol-uilan"), [1])).Edit.ShouldBe(PersonEdit.SamePerson);
        await using var db = _people.Corpus.NewDb();
        (await db.Changes.CountAsync(Ct)).ShouldBe(0);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_single_quote_is_given_away_and_the_article_goes_on_naming_the_person(bool rewrites)
    {
        await using var db = _people.Corpus.NewDb();
        var quote = await db.Quotes.Where(q => q.ArticleId == 2).Select(q => q.Id).SingleAsync(Ct);

        (await Splitting.SplitAsync(await _people.SeenAsync("pol-uilan"), new([], [quote], []), new SplitInto("zakhar-kolokolov"), _people.Editor, Ct)).Edit.ShouldBe(PersonEdit.Done);
        (await Splitting.SplitAsync(await _people.SeenAsync("pol-uilan"), new([], [quote], []), new SplitInto("zakhar-kolokolov"), _people.Editor, Ct)).Edit.ShouldBe(PersonEdit.Unchanged);
        await _people.RerunAsync(rewrites);

        (await _people.ArticlesOfAsync("pol-uilan")).Quoted.ShouldBe([1]);
        (await _people.ArticlesOfAsync("zakhar-kolokolov")).Quoted.ShouldBe([2, 3]);
        (await _people.ArticlesOfAsync("pol-uilan")).Named.ShouldBe([1, 2]);
        (await db.Quotes.Where(q => q.Id == quote).Select(q => q.Status).SingleAsync(Ct)).ShouldBe(QuoteStatus.Corrected);
    }

    [Fact]
    public async Task A_rejected_quote_is_none_of_those_that_stay()
    {
        await _people.Corpus.Get<QuoteEditing>().RejectAsync(new QuoteSeen(1, 0, 0), _people.Editor, Ct);

        (await _people.Corpus.Get<EditedPersonQueries>().FindAsync("pol-uilan", Ct))!.Quotes.ShouldBe(1);
    }

    private async Task<(PersonEdit Edit, string? Slug)> SplitAsync(string slug, SplitInto into, int[] articles, params string[] names) =>
        await Splitting.SplitAsync(await _people.SeenAsync(slug), new(articles, [], names), into, _people.Editor, Ct);
}
