using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Search;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Search;

/// <summary>What any engine must know of articles beside their words: from the moment it is stored, whoever stores it.</summary>
public abstract partial class SearchIndexContract
{
    [Fact]
    public async Task Near_copies_stand_under_the_one_that_answers_best()
    {
        await using var db = _corpus.NewDb();
        var original = await db.Articles.SingleAsync(a => a.Page.Name == "ru-garden", Ct);
        db.Add(new Article { Page = Page("copy"), Language = "ru", Title = "Лавр, лавр и лавры", Text = original.Text, CopyOf = original });
        await db.SaveChangesAsync(Ct);

        var result = await SearchAsync(new() { Text = "лавр" });

        (result.Total, result.AllHits).ShouldBe((2, 1));
        var hit = result.Hits.ShouldHaveSingleItem();
        hit.Copies.ShouldBe(1);
        hit.ArticleId.ShouldNotBe(original.Id);
    }

    [Fact]
    public async Task A_tag_is_counted_as_soon_as_it_is_given_and_no_longer_once_it_is_taken()
    {
        await SearchAsync(new());
        await using var db = _corpus.NewDb();
        var article = await db.Articles.Include(a => a.Tags).SingleAsync(a => a.Page.Name == "ru-garden", Ct);
        article.Tags.Add(new Tag { Slug = "plants", Names = new(new Dictionary<string, string> { ["ru"] = "Растения" }) });
        await db.SaveChangesAsync(Ct);
        Counts(await SearchAsync(new()), SearchField.Tag).ShouldBe("plants 1");

        article.Tags.Clear();
        await db.SaveChangesAsync(Ct);
        Counts(await SearchAsync(new()), SearchField.Tag).ShouldBe("");
    }

    [Fact]
    public async Task A_new_name_is_shown_at_once()
    {
        await SearchAsync(new());
        await using var db = _corpus.NewDb();
        (await db.Outlets.SingleAsync(Ct)).Name = "Южный вестник";
        await db.SaveChangesAsync(Ct);
        (await SearchAsync(new())).Facets[SearchField.Outlet].ShouldHaveSingleItem().Names.In("ru").ShouldBe("Южный вестник");
    }

    [Fact]
    public async Task A_rejected_quote_makes_nobody_a_speaker()
    {
        await SearchAsync(new());
        await using var db = _corpus.NewDb();
        (await db.Quotes.SingleAsync(Ct)).Status = NewsCorpus.Quotes.QuoteStatus.Rejected;
        await db.SaveChangesAsync(Ct);
        Counts(await SearchAsync(new()), SearchField.Speaker).ShouldBe("");
    }

    [Fact]
    public async Task A_hit_says_which_word_found_which_form_and_how()
    {
        var hit = (await SearchAsync(new() { Text = "переговорах Pompeo =заявление" })).Hits.ShouldHaveSingleItem();
        hit.Reasons.Select(r => $"{r.Asked}: {string.Join(", ", r.Found.Select(f => $"{f.Text} {f.Stream}"))}").Order(StringComparer.Ordinal)
            .ShouldBe(["=заявление: заявление Form", "Pompeo: Помпео Name", "переговорах: Переговоры Lemma"]);
        hit.Reasons.Sum(r => r.Weight).ShouldBe(hit.Score, 0.001);
    }

    [Theory]
    [InlineData("переговорах", WordStreams.Lemma, 0)]
    [InlineData("переговоры", WordStreams.Lemma, 1)]
    [InlineData("Pompeo", WordStreams.Name, 1)]
    [InlineData("перегов*", WordStreams.Prefix, 0)]
    [InlineData("Сочи", WordStreams.Form, 2)]
    [InlineData("Сочи", WordStreams.All, 2)]
    public async Task Each_way_to_find_words_can_be_switched_off(string query, WordStreams off, int total) =>
        (await SearchAsync(new() { Text = query, Streams = WordStreams.All & ~off })).Total.ShouldBe(total);

    [Theory]
    [InlineData("speaker:Лавров", "ru-talks")]
    [InlineData("спикер:Лаврова", "ru-talks")]
    [InlineData("speaker:\"Sergei Lavrov\"", "ru-talks")]
    [InlineData("speaker:sergey-lavrov", "ru-talks")]
    [InlineData("speaker:Блинкен", "")]
    [InlineData("Сочи -speaker:Lavrov", "bg-talks")]
    [InlineData("person:Lavrov Помпео", "ru-talks")]
    [InlineData("outlet:вестник", "ru-talks")]
    [InlineData("издание:herald.example", "ru-talks")]
    [InlineData("meeting:Сочи -язык:ru", "bg-talks")]
    [InlineData("среща:\"Сочи 2019\" министри", "bg-talks ru-talks")]
    [InlineData("meeting:\"Сочи 2020\"", "")]
    [InlineData("lang:bulgarian Сочи", "bg-talks")]
    [InlineData("lang:(en OR български) Помпео", "bg-talks en-note")]
    [InlineData("(speaker:Лавров OR lang:en) Помпео", "en-note ru-talks")]
    [InlineData("quote:(предсказуемых стабильных)", "ru-talks")]
    [InlineData("цитата:Помпео", "")]
    [InlineData("lang:ru -переговоры", "ru-garden")]
    [InlineData("tag:что-нибудь", "")]
    public async Task A_field_is_asked_by_any_name_in_any_form_and_script(string query, string pages) => (await FindAsync(query)).ShouldBe(pages);

    [Theory]
    [InlineData("министр", "министром", "министр")]
    [InlineData("Блинкен", "Blinken", "Блинкен")]
    public async Task The_form_that_was_typed_comes_before_another_one(string query, string other, string same)
    {
        await using var db = _corpus.NewDb();
        db.RemoveRange(db.Pages);
        db.AddRange(new[] { same, other }.Select((word, i) => new Article
        {
            Page = Page($"{i}"),
            Language = "ru",
            Title = "Без него",
            Text = $"Там был и {word} тоже.",
        }));
        await db.SaveChangesAsync(Ct);
        (await FindInOrderAsync(query)).ShouldBe("0 1");
    }

    private static Page Page(string name) => new() { Sha256 = name, Name = name, MadeBy = "test" };
}
