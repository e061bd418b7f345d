using NewsCorpus.Search;
using NewsCorpus.Search.Queries;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Search;

public sealed class PersonAliasesTests
{
    private static readonly PersonAliases Aliases = Known(
        ["Григорий Белозёров", "Григорий Степанович Белозёров", "отец Пафнутий", "Grigory Belozerov"], ["Тао Ли", "Дао Ли", "Tao Li"], ["Эдуард Третий", "Эдуард Бристольский", "Эдуард III"]);

    [Theory]
    [InlineData("Белозёров", "Отца Пафнутия ждали.", "Пафнутия")]
    [InlineData("пафнутий", "Григорием Белозёровым сказано", "Белозёровым")]
    [InlineData("Pafnuty", "слова Белозёрова", "Белозёрова")]
    [InlineData("Григорий Степанович Белозёров", "слова Пафнутия", "Пафнутия")]
    [InlineData("мост Белозёров", "Пафнутий на мосту", "Пафнутий|мосту")]
    [InlineData("Тао Ли", "а Дао Ли молчал", "Дао|Ли")]
    [InlineData("title:(Пафнутий OR мост)", "а Белозёров молчал", "Белозёров")]
    public void A_name_is_found_by_the_other_names_of_its_person(string query, string text, string marked) => Marked(query, text).ShouldBe(marked);

    [Theory]
    [InlineData("Григорий", "Пафнутий")] // a first name alone means too many
    [InlineData("отец", "Григорий Белозёров")]
    [InlineData("Ли", "Дао")]
    [InlineData("Третий", "Бристольский")] // a king has no surname
    [InlineData("=Белозёров", "Пафнутий")]
    [InlineData("\"Белозёров\"", "Пафнутий")]
    [InlineData("Белоусов", "Пафнутий")]
    public void What_may_mean_anybody_or_asks_for_a_form_is_left_as_it_is(string query, string text) => Marked(query, "Так: " + text).ShouldBeEmpty();

    [Theory, InlineData("Белозёров мост -река"), InlineData("title:(Пафнутий OR мост)"), InlineData("quote:Пафнутий")]
    public void The_query_is_written_as_it_was_typed(string query) => Aliases.Expand(QueryParser.Parse(query).Root!).ToString().ShouldBe(query);

    private static string Marked(string query, string text) =>
        string.Join('|', Highlights.Of(text, "ru", Aliases.Expand(QueryParser.Parse(query).Root!)).Select(span => span.In(text)));

    private static PersonAliases Known(params string[][] people)
    {
        var aliases = new PersonAliases();
        foreach (var names in people)
            aliases.Add(names);
        return aliases;
    }
}
