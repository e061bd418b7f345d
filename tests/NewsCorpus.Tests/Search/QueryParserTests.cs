using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("Помпео  Сочи", "Помпео Сочи")]
    [InlineData("а AND б", "а б")]
    [InlineData("а | б в", "а OR (б в)")]
    [InlineData("(а ИЛИ б) -в", "(а OR б) -в")]
    [InlineData("а NOT б", "а -б")]
    [InlineData("«Одно Слово»", "\"одно слово\"")]
    [InlineData("=Форма", "=форма")]
    [InlineData("сотруд*", "сотруд*")]
    [InlineData("Нью-Йорк", "Нью Йорк")]
    [InlineData("Лавров, Блинкен.", "Лавров Блинкен")]
    public void A_query_is_understood(string query, string understood)
    {
        var parsed = QueryParser.Parse(query);
        parsed.Root.ShouldNotBeNull().ToString().ShouldBe(understood);
        parsed.IsRepaired.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"незакрытая фраза", "незакрытая фраза")]
    [InlineData("(а", "а")]
    [InlineData("а) б", "а б")]
    [InlineData("а OR", "а")]
    [InlineData("OR а", "а")]
    [InlineData("-б OR а", "а")]
    [InlineData("а NOT", "а")]
    [InlineData("а \"\"", "а")]
    public void What_makes_no_sense_is_left_out_and_said_to_be(string query, string understood)
    {
        var parsed = QueryParser.Parse(query);
        parsed.Root.ShouldNotBeNull().ToString().ShouldBe(understood);
        parsed.IsRepaired.ShouldBeTrue();
    }

    [Fact]
    public void The_plainest_writing_of_any_query_reads_back_as_itself()
    {
        string[] pieces = ["Сочи", "Г-20", "-", "OR", "\"", "«а б»", "(", ")", "=", "*", " ", "’", "NOT", "пере*", "\ud800"];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), query =>
        {
            var understood = QueryParser.Parse(query).Root?.ToString() ?? "";
            return (QueryParser.Parse(understood).Root?.ToString() ?? "") == understood;
        }).QuickCheckThrowOnFailure();
    }
}
