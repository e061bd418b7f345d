using NewsCorpus.Linking;

namespace NewsCorpus.Tests.Linking;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Женева", "переговоры в Женеве продолжились", "Женеве")]
    [InlineData("Рейкьявик", "В исландском городе Рейкьявике", "Рейкьявике")]
    [InlineData("Рейкявик", "Двамата ще се видят в Рейкявик", "Рейкявик")]
    [InlineData("Сочи", "Встреча в Сочи", "Сочи")]
    [InlineData("Сочи", "в Сочинение и в Сочные яблоки", null)]
    [InlineData("Рим", "в Римме", null)]
    [InlineData("Осака", "в Носаке", null)]
    [InlineData("Нью-Йорк", "в Нью-Йорке", "Нью-Йорке")]
    [InlineData("Москва", "Москва и Вашингтон договорились. Встреча в силе, Москва ждёт", null)]
    public void A_place_is_found_in_its_case_forms_and_where_the_text_says_in(string place, string text, string? found) =>
        (new PlaceName(place).FindIn(text)?.Name).ShouldBe(found);
}
