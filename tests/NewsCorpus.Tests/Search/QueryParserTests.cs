using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("Помпео  Сочи", "Помпео Сочи")]
    [InlineData("мир AND сад", "мир сад")]
    [InlineData("мир | сад дом", "мир OR (сад дом)")]
    [InlineData("(мир ИЛИ сад) -дом", "(мир OR сад) -дом")]
    [InlineData("мир NOT сад", "мир -сад")]
    [InlineData("«Одно Слово»", "\"одно слово\"")]
    [InlineData("=Форма", "=форма")]
    [InlineData("сотруд*", "сотруд*")]
    [InlineData("«Два слова»~7", "\"два слова\"~7")]
    [InlineData("\"слово\"~7", "=слово")]
    [InlineData("title: title:Сад", "title:Сад")]
    [InlineData("заглавие:(мир OR сад)", "title:(мир OR сад)")]
    [InlineData("date:2019-05 мир", "мир date:2019-05-01..2019-05-31")]
    [InlineData("дата:2019", "date:2019-01-01..2019-12-31")]
    [InlineData("спикер:Лавров сад", "speaker:Лавров сад")]
    [InlineData("говорител: Лавров", "speaker:Лавров")]
    [InlineData("Person:«Майк Помпео»", "person:\"Майк Помпео\"")]
    [InlineData("сми:(bbc.com ИЛИ ТАСС) мир", "outlet:(bbc.com OR ТАСС) мир")]
    [InlineData("сми:(«Слово OR Дело», ТАСС)", "outlet:(\"Слово OR Дело\" OR ТАСС)")]
    [InlineData("мир -язык:болгарский", "мир -lang:болгарский")]
    [InlineData("среща:sochi-2019", "meeting:sochi-2019")]
    [InlineData("(тег:мир OR метка:сад)", "tag:мир OR tag:сад")]
    [InlineData("цитат:(мир сад)", "quote:(мир сад)")]
    [InlineData("speaker:Лавров -мир", "speaker:Лавров -мир")]
    [InlineData("https://example.com", "https example com")]
    [InlineData("Нью-Йорк", "Нью Йорк")]
    [InlineData("Лавров, Блинкен.", "Лавров Блинкен")]
    [InlineData("переговоры в Сочи", "переговоры Сочи")]
    [InlineData("в на", "в на")]
    [InlineData("WHO и США", "WHO США")]
    public void A_query_is_understood(string query, string understood)
    {
        var parsed = QueryParser.Parse(query);
        parsed.ToString().ShouldBe(understood);
        parsed.IsRepaired.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"незакрытая фраза", "незакрытая фраза")]
    [InlineData("(мир", "мир")]
    [InlineData("мир) сад", "мир сад")]
    [InlineData("мир OR", "мир")]
    [InlineData("OR мир", "мир")]
    [InlineData("-сад OR мир", "мир")]
    [InlineData("мир NOT", "мир")]
    [InlineData("мир title:", "мир")]
    [InlineData("мир date:вчера", "мир")]
    [InlineData("мир -date:2019", "мир")]
    [InlineData("(мир date:2019)", "мир")]
    [InlineData("мир date:2019 date:2020", "мир date:2019-01-01..2019-12-31")]
    [InlineData("мир \"\"", "мир")]
    [InlineData("мир speaker:", "мир")]
    [InlineData("мир speaker:()", "мир")]
    [InlineData("мир OR speaker:Лавров", "мир")]
    [InlineData("title:(speaker:Лавров мир)", "title:мир")]
    [InlineData("title:(speaker:Лавров title:мир)", "title:мир")]
    [InlineData("quote:(speaker:Лавров мир)", "quote:мир")]
    [InlineData("quote:(speaker:Лавров мир) OR lang:ru", "quote:мир OR lang:ru")]
    [InlineData("мир (и OR speaker:Лавров)", "мир")]
    public void What_makes_no_sense_is_left_out_and_said_to_be(string query, string understood)
    {
        var parsed = QueryParser.Parse(query);
        parsed.ToString().ShouldBe(understood);
        parsed.IsRepaired.ShouldBeTrue();
    }

    [Fact]
    public void The_plainest_writing_of_any_query_reads_back_as_itself()
    {
        string[] pieces =
        [
            "Сочи", "Г-20", "-", "OR", "\"", "«а б»", "(", ")", "=", "*", " ", "’", "NOT", "пере*", "\ud800", "title:", "~5", "date:", "speaker:", "quote:", "lang:", ",", "|", "2019", "date:2020-05..",
        ];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), query =>
        {
            var understood = QueryParser.Parse(query).ToString();
            return QueryParser.Parse(understood).ToString() == understood;
        }).MustHold();
    }
}
