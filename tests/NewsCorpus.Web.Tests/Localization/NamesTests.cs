using NewsCorpus.Text.Catalogues;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Tests.Localization;

public sealed class NamesTests
{
    [Theory]
    [InlineData("en", "MK", "North Macedonia")]
    [InlineData("ru", "MK", "Северная Македония")]
    [InlineData("bg", "IS", "Исландия")]
    [InlineData("bg", "OSCE", "ОССЕ")]
    [InlineData("ru", "ZZZZ", "ZZZZ")]
    public void A_country_or_body_has_its_name_and_an_unknown_one_its_code(string language, string code, string expected)
    {
        using var ui = new Interface(language);
        ui.Texts.Country(code).ShouldBe(expected);
    }

    [Theory]
    [InlineData("en", "foreign-minister", "US", "Secretary of State, United States")]
    [InlineData("en", "foreign-minister", "RU", "Foreign minister, Russia")]
    [InlineData("ru", "foreign-minister", "BG", "Министр иностранных дел, Болгария")]
    [InlineData("en", "keeper-of-seals", "FR", "keeper of seals, France")]
    public void An_office_is_called_as_its_country_calls_it(string language, string kind, string country, string expected)
    {
        using var ui = new Interface(language);
        ui.Texts.Office(new Office(kind, country, null, null)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("ru", "bg", "болгарский")]
    [InlineData("bg", "ru", "руски")]
    [InlineData("en", "und", "unknown language")]
    public void A_language_is_named_in_the_readers_own(string language, string code, string expected)
    {
        using var ui = new Interface(language);
        ui.Texts.Language(code).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Сергей Лавров", "СЛ")]
    [InlineData("Урсула фон дер Ляйен", "УЛ")]
    [InlineData("Франциск", "Ф")]
    [InlineData("", "")]
    public void Initials_are_of_the_first_and_the_last_name(string name, string expected) => Names.Initials(name).ShouldBe(expected);
}
