using NewsCorpus.LemmaTables;

namespace NewsCorpus.Text.Tests.LemmaTables;

public sealed class RelinkingTests
{
    [Theory]
    [InlineData("подписанный", "подписать")]
    [InlineData("решенный", "решить")]
    [InlineData("возвращенный", "возвратить")]
    [InlineData("участвующий", "участвовать")]
    [InlineData("прибывший", "прибыть")]
    [InlineData("проводимый", "проводить")]
    [InlineData("встречающийся", "встречаться")]
    public void A_participle_goes_to_its_verb(string participle, string verb) =>
        Participles.Link([new(participle, participle), .. Verb(verb)]).First().Base.ShouldBe(verb);

    [Fact]
    public void An_adjective_without_a_verb_stays() =>
        Participles.Link([new("важный", "важный"), .. Verb("решить")]).First().Base.ShouldBe("важный");

    [Fact]
    public void A_genitive_plural_goes_to_the_noun_that_lacks_one()
    {
        FormOf[] noun = [.. new[] { "переговоры", "переговорам", "переговорами", "переговорах" }.Select(form => new FormOf(form, "переговоры"))];
        GenitivePlurals.Link([new("переговоров", "переговоров"), .. noun]).First().Base.ShouldBe("переговоры");
    }

    [Fact]
    public void A_word_of_one_form_without_such_a_noun_stays() =>
        GenitivePlurals.Link([new("кенгуру", "кенгуру")]).Single().Base.ShouldBe("кенгуру");

    private static IEnumerable<FormOf> Verb(string infinitive) => Enumerable.Range(0, 8).Select(i => new FormOf(infinitive + i, infinitive));
}
