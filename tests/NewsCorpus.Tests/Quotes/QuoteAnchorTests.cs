using NewsCorpus.Quotes;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Quotes;

public sealed class QuoteAnchorTests
{
    private const string Before = "Меню сайта.\nМинистр сказал: «мы готовы говорить», и повторил: «мы готовы».\nКонец.";

    [Fact]
    public void Words_are_found_where_they_moved_to() => Found("мы готовы говорить", "Министр сказал: «мы готовы говорить», и повторил: «мы готовы».").ShouldBe("мы готовы говорить");

    [Fact]
    public void Of_two_places_the_one_with_the_same_neighbours_is_it()
    {
        var after = Before.Replace("Меню сайта.\n", "");
        var spans = AnchorOf(Before.LastIndexOf("мы готовы", StringComparison.Ordinal), 9).FindIn(after)!;
        spans[0].Start.ShouldBe(after.LastIndexOf("мы готовы", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Министр промолчал.")]
    [InlineData("Они сказали, что мы готовы, и мы готовы тоже.")] // two places, neither more like it than the other
    [InlineData("Зимы готовыми не бывают.")] // within other words
    public void Gone_or_doubtful_words_are_nowhere(string after) => AnchorOf(Before.LastIndexOf("мы готовы", StringComparison.Ordinal), 9).FindIn(after).ShouldBeNull();

    [Fact]
    public void Every_half_of_a_split_quote_must_be_there()
    {
        const string Text = "«Мы готовы, — сказал он. — И мы ждём».";
        var anchor = QuoteAnchor.Of(Text, [new TextSpan(1, 10), new TextSpan(27, 36)]);
        anchor.Words.ShouldBe(["Мы готовы", "И мы ждём"]);
        anchor.FindIn("Вчера: " + Text)!.Select(s => s.Start).ShouldBe([8, 34]);
        anchor.FindIn("«Мы готовы, — сказал он.»").ShouldBeNull();
    }

    private static string? Found(string words, string after) =>
        AnchorOf(Before.IndexOf(words, StringComparison.Ordinal), words.Length).FindIn(after) is [var span] ? span.In(after) : null;

    private static QuoteAnchor AnchorOf(int start, int length) => QuoteAnchor.Of(Before, [new TextSpan(start, start + length)]);
}
