using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Search;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Tests.Search;

public sealed class HighlightsTests
{
    [Theory]
    [InlineData("Лавров", "С Лавровым и Lavrov’s сыном", "Лавровым|Lavrov")]
    [InlineData("переговоры", "на переговорах о переговорщиках", "переговорах")]
    [InlineData("\"два слова\"", "слова, два слова и слова два", "два слова")]
    [InlineData("два \"два слова\"", "два слова", "два слова")]
    [InlineData("пере*", "Перед встречей перерыв", "Перед|перерыв")]
    [InlineData("сад -лес", "сад и лес", "сад")]
    [InlineData("нет", "иного", "")]
    [InlineData("", "слова", "")]
    public void Words_that_a_query_wants_are_marked(string query, string text, string marked) =>
        string.Join('|', Highlights.Of(text, "ru", QueryParser.Parse(query).Root).Select(span => span.In(text))).ShouldBe(marked);

    [Fact]
    public void Marks_of_any_query_in_any_text_are_inside_it_in_order_and_apart() => Prop.ForAll<string, string>((text, query) =>
    {
        var marks = Highlights.Of(text ?? "", "bg", QueryParser.Parse(text + " " + query).Root);
        return marks.All(m => m.Length > 0 && m.Start >= 0 && m.End <= text!.Length) && marks.Zip(marks.Skip(1)).All(p => p.First.End <= p.Second.Start);
    }).MustHold();
}
