using NewsCorpus.Suggesting;

namespace NewsCorpus.Tests.Suggesting;

public sealed class SuggestionListTests
{
    private static readonly SuggestionList List = new(
    [
        Person("ivan-petrov", 5, "Иван Петров", "Ivan Petrov"),
        Person("anna-petrova", 9, "Анна Петрова", "Anna Petrova"),
        Person("james-bridgewater", 3, "Джеймс Бриджуотер", "James Bridgewater") with { OtherNames = ["Джеймс Бриджвотер"] },
        new(SuggestionKind.Meeting, Names("Переговоры в Видине", "Talks in Vidin"), "vidin-2021", 2),
        Suggestion.Word("петарда", 20), Suggestion.Word("переговоры", 40), Suggestion.Word("перец", 50), Suggestion.Word("мост", 60),
    ]);

    [Theory]
    [InlineData("петр", "anna-petrova ivan-petrov")]
    [InlineData("Петр", "anna-petrova ivan-petrov")]
    [InlineData("Petr", "anna-petrova ivan-petrov")]
    [InlineData("иван пет", "ivan-petrov петарда")]
    [InlineData("Пётр", "anna-petrova ivan-petrov")]
    [InlineData("bridg", "james-bridgewater")]
    [InlineData("бридж", "james-bridgewater")]
    [InlineData("Бриджв", "james-bridgewater")]
    [InlineData("vidi", "vidin-2021")]
    [InlineData("пере", "vidin-2021 перец переговоры")]
    [InlineData("мост пере", "перец переговоры")]
    [InlineData("кенгуру", "")]
    [InlineData("п", "")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("петров ", "")]
    [InlineData("\"*(:", "")]
    public void Names_are_found_by_their_beginnings_in_any_script_and_words_by_their_own(string typed, string found) =>
        string.Join(' ', List.Find(typed).Select(s => s.Slug ?? s.Names.In(""))).ShouldBe(found);

    [Fact]
    public void A_common_beginning_gives_a_few_of_what_most_articles_have()
    {
        SuggestionList list = new(Enumerable.Range(0, 3000).Select(i => Suggestion.Word($"мост{i}", i)));
        list.Find("мост").Select(s => s.Weight).ShouldBe([2999, 2998, 2997, 2996]);
    }

    private static Suggestion Person(string slug, int weight, string ru, string en) => new(SuggestionKind.Person, Names(ru, en), slug, weight);

    private static LocalizedText Names(string ru, string en) => new(new Dictionary<string, string> { ["ru"] = ru, ["en"] = en });
}
