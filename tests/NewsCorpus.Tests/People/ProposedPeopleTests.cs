using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.People;

namespace NewsCorpus.Tests.People;

public sealed class ProposedPeopleTests : IAsyncLifetime
{
    private const string Russian = "Посол Пол Уилан прибыл в Златицу утром. «Мы построим здесь новый мост через реку», — сказал Пол Уилан журналистам после встречи с мэром города.";
    private const string Bulgarian = "Посланикът Пол Уилън пристигна в Златица сутринта. „Ще построим тук нов мост през реката“, каза Пол Уилън пред журналистите след срещата с кмета на града.";

    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync();

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Theory]
    [InlineData("Пол Уилан", "ru", "Пол Уилън", "bg", true)]
    [InlineData("Эйнар Магнуссон", "ru", "Einar Magnusson", "en", true)]
    [InlineData("Валентин Иванов", "ru", "Валентина Иванова", "bg", false)]
    [InlineData("Пол Уилан", "ru", "Петр Уилан", "ru", false)]
    public void Full_names_are_known_by_their_sound(string name, string language, string other, string otherLanguage, bool isOne) =>
        FullNameKeys.Of(name, language).Intersect(FullNameKeys.Of(other, otherLanguage)).Any().ShouldBe(isOne);

    [Fact]
    public async Task Somebody_whom_no_catalogue_knows_is_one_person_in_articles_of_two_languages()
    {
        await IngestAsync(Russian, Bulgarian);

        await using var db = _corpus.NewDb();
        var person = await db.People.SingleAsync(Ct);
        (person.Slug, person.Status).ShouldBe(("pol-uilan", PersonStatus.Proposed));
        (await db.Quotes.Where(q => q.PersonId == person.Id).Select(q => q.Article.Language).ToListAsync(Ct)).ShouldBe(["ru", "bg"]);
        (await _corpus.Get<PersonQueries>().FindMovedAsync("pol-uilan", Ct)).ShouldBeNull();
    }

    private async Task IngestAsync(params string[] articles)
    {
        foreach (var article in articles)
            await _corpus.IngestAsync(article);
    }
}
