using NewsCorpus.Search;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Tests.Search;

public sealed class SnippetTests
{
    [Fact]
    public void A_snippet_shows_where_most_parts_of_the_query_stand_together()
    {
        var text = "Мост и мост, мост и снова мост. " + string.Concat(Enumerable.Repeat("Иные слова идут мимо. ", 30)) + "Здесь мост ведёт через реку. Конец.";
        var snippet = Snippet(text, "мост река");
        snippet.ShouldStartWith("… ");
        snippet.ShouldContain("[мост] ведёт через [реку]");
    }

    [Fact]
    public void A_snippet_ends_between_words() =>
        Snippet(string.Concat(Enumerable.Repeat("слова ", 200)), "нет").ShouldEndWith("слова …");

    [Theory]
    [InlineData("")]
    [InlineData("одно")]
    public void A_short_text_is_shown_whole(string text) => Snippet(text, "нет").ShouldBe(text);

    [Fact]
    public void A_text_without_spaces_is_cut_all_the_same() => Snippet(new string('щ', 5_000), "нет").Length.ShouldBeLessThan(300);

    private static string Snippet(string text, string query) =>
        string.Concat(Snippets.Best(text, QueryMatches.In(text, "ru", QueryParser.Parse(query).Root)).Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text));
}
