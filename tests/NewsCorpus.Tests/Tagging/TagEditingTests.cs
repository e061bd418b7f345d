using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Tagging;

public sealed class TagEditingTests : IAsyncLifetime
{
    private TaggedCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TaggedCorpus.CreateAsync(articles: 4);

    [Fact]
    public async Task A_new_name_makes_a_tag_and_a_known_one_finds_it()
    {
        (await AddAsync(1, "Санкции")).ShouldBe(TagEdit.Done);
        (await AddAsync(2, "Санкции")).ShouldBe(TagEdit.Done);
        (await AddAsync(2, "Санкции")).ShouldBe(TagEdit.Unchanged);

        (await _corpus.OfAsync(2)).ShouldBe(["sanktsii"]);
        (await _corpus.LogAsync()).Select(c => (c.Subject, c.What, c.SubjectId)).ShouldBe([(Subject.Tag, "itself", 1), (Subject.Article, "tag", 1), (Subject.Article, "tag", 2)]);
    }

    [Theory]
    [InlineData("САНКЦИИ")]
    [InlineData("  санкции ")]
    [InlineData("Cанкции")] // a Latin C
    [InlineData("«Санкции»")]
    public async Task A_name_that_looks_the_same_is_the_same_tag(string name)
    {
        await AddAsync(1, "Санкции");

        await AddAsync(2, name);

        (await _corpus.Corpus.NewDb().Tags.CountAsync(Ct)).ShouldBe(1);
        (await _corpus.OfAsync(2)).ShouldBe(["sanktsii"]);
    }

    [Fact]
    public async Task A_bad_name_or_article_changes_nothing()
    {
        (await AddAsync(1, "")).ShouldBe(TagEdit.NoName);
        (await AddAsync(1, " — ")).ShouldBe(TagEdit.NoName);
        (await AddAsync(1, "a\nb")).ShouldBe(TagEdit.NoName);
        (await AddAsync(1, new string('а', 10_000))).ShouldBe(TagEdit.TooLong);
        (await AddAsync(4711, "Санкции")).ShouldBe(TagEdit.NotFound);
        (await _corpus.Tags.RemoveAsync(1, "no-such-tag", _corpus.Editor, Ct)).ShouldBe(TagEdit.NotFound);

        (await _corpus.LogAsync()).ShouldBeEmpty();
        (await _corpus.Corpus.NewDb().Tags.CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task The_second_of_two_editors_learns_that_there_was_a_first()
    {
        await AddAsync(1, "Санкции");

        (await SaveAsync("sanktsii", "Sanctions", version: 0)).ShouldBe(TagEdit.Done);
        (await SaveAsync("sanktsii", "Penalties", version: 0)).ShouldBe(TagEdit.ChangedMeanwhile);

        (await _corpus.Corpus.NewDb().Tags.SingleAsync(Ct)).Names.In("en").ShouldBe("Sanctions");
    }

    [Fact]
    public async Task Another_tags_name_is_taken()
    {
        await AddAsync(1, "Санкции");
        await AddAsync(1, "Торговля");

        (await SaveAsync("torgovlya", "санкции", version: 0)).ShouldBe(TagEdit.NameTaken);
    }

    [Fact]
    public async Task Merging_gives_the_articles_to_the_other_tag_and_tells_of_each()
    {
        foreach (var article in new[] { 1, 2 }) await AddAsync(article, "Санкции");
        await AddAsync(2, "Sanctions");

        (await _corpus.Tags.MergeAsync("sanctions", "sanktsii", _corpus.Editor, Ct)).ShouldBe(TagEdit.Done);

        (await _corpus.ArticlesOfAsync("sanktsii")).ShouldBe([1, 2]);
        (await _corpus.Corpus.NewDb().Tags.CountAsync(Ct)).ShouldBe(1);
        var parent = (await _corpus.LogAsync()).Single(c => c.What == ChangeWhat.Merged);
        (await _corpus.LogAsync()).Where(c => c.ParentId == parent.Id).Select(c => (c.SubjectId, c.Before)).ShouldBe([(2, "\"sanctions\"")]);
    }

    [Fact]
    public async Task Deleting_takes_the_tag_off_every_article_and_tells_of_each()
    {
        foreach (var article in new[] { 1, 2, 3 }) await AddAsync(article, "Санкции");

        (await _corpus.Tags.DeleteAsync("sanktsii", _corpus.Editor, Ct)).ShouldBe(TagEdit.Done);

        (await _corpus.OfAsync(1)).ShouldBeEmpty();
        (await _corpus.LogAsync()).Count(c => c.ParentId is not null).ShouldBe(3);
    }

    [Fact]
    public async Task Eight_editors_on_one_article_lose_nothing()
    {
        var names = Enumerable.Range(0, 8).Select(i => $"Метка {(char)('а' + i)}").ToList();

        await Task.WhenAll(names.Append("Общая").Concat(names).Append("Общая").Select(name => Task.Run(() => AddAsync(1, name), Ct)));

        (await _corpus.OfAsync(1)).Length.ShouldBe(9);
        (await _corpus.LogAsync()).Count(c => c.Subject is Subject.Article).ShouldBe(9);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    private Task<TagEdit> AddAsync(int article, string name) => _corpus.Tags.AddAsync(article, name, "ru", _corpus.Editor, Ct);

    private Task<TagEdit> SaveAsync(string slug, string name, int version) => _corpus.Tags.SaveAsync(
        slug, new LocalizedText(new Dictionary<string, string> { ["en"] = name }), TagColour.Blue, "", version, _corpus.Editor, Ct);
}
