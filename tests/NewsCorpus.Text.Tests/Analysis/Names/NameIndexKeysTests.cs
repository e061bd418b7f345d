using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Text.Tests.Analysis.Names;

public sealed class NameIndexKeysTests
{
    [Theory]
    [InlineData("Помпео", "Помпео", "Pompeo")]
    [InlineData("Блинкеном", "Блинкън", "Blinken")]
    [InlineData("Лавровым", "Лавров", "Lavrov")]
    [InlineData("Байдену", "Байдън", "Biden")]
    [InlineData("Джонсона", "Джонсън", "Johnson")]
    [InlineData("Зеленскому", "Зеленски", "Zelensky")]
    [InlineData("Рейкьявике", "Рейкявик", "Reykjavik")]
    [InlineData("Мадуро", "Мадуро", "Maduro")]
    [InlineData("Гуайдо", "Гуайдо", "Guaidó")]
    [InlineData("Эрдогана", "Ердоган", "Erdoğan")]
    [InlineData("Прайса", "Прайс", "Price")]
    [InlineData("Рябкова", "Рябков", "Ryabkov")]
    [InlineData("Сочи", "Сочи", "Sochi")]
    public void A_name_has_one_key_in_Russian_Bulgarian_and_English(string russian, string bulgarian, string english)
    {
        NameIndexKeys.Of(bulgarian, "bg").ShouldBe(NameIndexKeys.Of(russian, "ru"));
        NameIndexKeys.Of(english, "en").ShouldContain(NameIndexKeys.Of(russian, "ru").Single());
    }

    [Theory]
    [InlineData("Совет", "Свет")]
    [InlineData("Страна", "Сторона")]
    [InlineData("Степан", "Степанов")]
    [InlineData("Лавров", "Ларин")]
    public void Different_words_have_different_keys(string word, string other) =>
        NameIndexKeys.Of(word, "ru").ShouldNotBe(NameIndexKeys.Of(other, "ru"));
}
