using NewsCorpus.Exports;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Exports;

public sealed class BibTexFormatTests
{
    [Fact]
    public void An_entry_says_what_the_article_is_and_when_it_was_published() =>
        Entry(new("Мост открыт", "Министр приехал.", new DateTime(2019, 5, 4), DatePrecision.Day)).ShouldBe(
            """
            @misc{newscorpus-7,
              title = {{Мост открыт}},
              howpublished = {Вестник Видина},
              year = {2019},
              month = may,
              date = {2019-05-04},
              langid = {russian},
              abstract = {Министр приехал.},
              url = {https://corpus.example/articles/7}
            }


            """, StringCompareShould.IgnoreLineEndings);

    [Fact]
    public void A_date_without_a_year_is_left_out() =>
        Entry(new("Мост", Published: new DateTime(1, 5, 4), Precision: DatePrecision.DayWithoutYear)).ShouldNotContain("month");

    [Theory]
    [InlineData("100 % & #1_b", @"100 \% \& \#1\_b")]
    [InlineData("a{b", @"a\textbraceleft{}b")]
    [InlineData("}}} @misc{x,", @"\textbraceright{}\textbraceright{}\textbraceright{} @misc\textbraceleft{}x,")]
    [InlineData(@"c:\d~e^f$g", @"c:\textbackslash{}d\textasciitilde{}e\textasciicircum{}f\$g")]
    [InlineData("две\nстроки", "две строки")]
    public void What_BibTeX_would_read_as_its_own_is_escaped_and_braces_stay_even(string title, string written)
    {
        var entry = Entry(new(title));
        entry.ShouldContain($"title = {{{{{written}}}}},");
        entry.Count(c => c == '{').ShouldBe(entry.Count(c => c == '}'));
    }

    [Fact]
    public void A_language_without_a_name_of_its_own_is_left_out() => Entry(new("Кӯпр", Language: "tg")).ShouldNotContain("langid");

    private static string Entry(Row row) => new BibTexFormat().Entry(row);
}
