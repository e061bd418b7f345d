using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Text.Tests.Analysis.Names;

public sealed class NameDistanceTests
{
    [Theory]
    [InlineData("Лавровым", "ru", "Lavrov", "en")]
    [InlineData("Столтенберга", "ru", "Столтенберг", "bg")]
    [InlineData("Рейкьявике", "ru", "Reykjavik", "en")]
    [InlineData("Могерини", "ru", "Mogherini", "en")]
    [InlineData("Эрдоганом", "ru", "Ердоган", "bg")]
    public void A_surname_is_near_itself_in_another_form_or_script(string word, string language, string other, string otherLanguage) =>
        NameDistance.Between(word, language, other, otherLanguage).ShouldBeLessThanOrEqualTo(NameDistance.SurnameLimit);

    [Theory]
    [InlineData("Лавров", "Ларов")]
    [InlineData("Путин", "Рутин")]
    [InlineData("Рябков", "Рыжков")]
    public void Different_surnames_are_apart(string word, string other) =>
        NameDistance.Between(word, "ru", other, "ru").ShouldBeGreaterThan(NameDistance.SurnameLimit);

    [Fact]
    public void Distance_is_the_same_both_ways()
    {
        string[] words = ["Лавров", "Lavrov", "Помпео", "Джонсон", "Хуан", "Zhao", "Shcherba"];
        foreach (var a in words)
            foreach (var b in words)
                NameDistance.Between(a, "ru", b, "ru").ShouldBe(NameDistance.Between(b, "ru", a, "ru"), 1e-9);
    }
}
