using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Text.Tests.Analysis.Names;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("Сергея Лаврова", "Сергея Лаврова", "")]
    [InlineData("С.В. Лавров", "Лавров", "с в")]
    [InlineData("Дж. Байден", "Байден", "дж")]
    [InlineData("президента Байдена", "Байдена", "")]
    [InlineData("король Филипп VI", "Филипп", "")]
    [InlineData("Джордж Буш младший", "Джордж Буш", "")]
    [InlineData("Жан-Ив Ле Дриан (Франция)", "Жан Ив Ле Дриан", "")]
    [InlineData("«Лавров»,", "Лавров", "")]
    [InlineData("президент", "президент", "")]
    [InlineData("— . …", "", "")]
    [InlineData("", "", "")]
    public void Titles_numbers_and_marks_are_no_part_of_a_name(string mention, string words, string initials)
    {
        var name = NameWords.Of(mention);
        string.Join(' ', name.Words).ShouldBe(words);
        string.Join(' ', name.Initials).ShouldBe(initials);
    }
}
