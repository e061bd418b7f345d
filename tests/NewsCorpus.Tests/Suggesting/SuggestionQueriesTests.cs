using NewsCorpus.Articles;
using NewsCorpus.Suggesting;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Suggesting;

public sealed class SuggestionQueriesTests
{
    [Fact]
    public async Task Whatever_articles_have_is_suggested_and_nothing_else()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using (var db = corpus.NewDb())
        {
            var named = SampleCorpus.Person("anna-mostova", "Анна Мостова", "Anna Mostova");
            var article = SampleCorpus.Article("Мосты через реку и мосты через Дунай", meetings: SampleCorpus.Meeting("most-2021", new(2021, 6, 1)));
            article.Mentions.Add(new() { Person = named, Start = 0, Length = 5 });
            article.Outlet = new Outlet { Slug = "mostovik", Name = "Мостовик" };
            article.Tags.Add(new Tag { Slug = "mosty", Names = new(new Dictionary<string, string> { ["ru"] = "Мосты" }) });
            db.AddRange(article, SampleCorpus.Person("ivan-mostov", "Иван Мостов", "Ivan Mostov"), new Outlet { Slug = "most", Name = "Мост" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var found = (await corpus.Get<SuggestionQueries>().ListAsync()).Find("мост");

        found.Select(s => (s.Kind, s.Slug ?? s.Names.In(""))).ShouldBe(
        [
            (SuggestionKind.Person, "anna-mostova"), (SuggestionKind.Meeting, "most-2021"), (SuggestionKind.Outlet, "mostovik"), (SuggestionKind.Tag, "mosty"),
            (SuggestionKind.Word, "мосты"),
        ]);
    }
}
