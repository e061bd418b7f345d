using NewsCorpus.Linking;

namespace NewsCorpus.Tests.Linking;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Женева", "переговоры в Женеве продолжились", "Женеве")]
    [InlineData("Рейкьявик", "из Рейкьявика он улетел", "Рейкьявика")]
    [InlineData("Сочи", "Встреча в Сочи", "Сочи")]
    [InlineData("Сочи", "Сочные яблоки и Сочинение", null)]
    [InlineData("Рим", "Римма уехала", null)]
    [InlineData("Осака", "в городе Носака", null)]
    [InlineData("Нью-Йорк", "в Нью-Йорке", "Нью-Йорке")]
    public void A_place_is_found_in_its_case_forms_only(string place, string text, string? found) =>
        new PlaceName(place).FindIn(text).ShouldBe(found);
}
