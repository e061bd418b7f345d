using NewsCorpus.Exports;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Exports;

public sealed class RisFormatTests
{
    private static readonly DateTime Noon = new(2019, 5, 14, 12, 30, 0);

    [Fact]
    public void An_entry_is_a_tag_on_each_line_from_its_type_to_its_end() => Entry(new("Мост открыт", "Министр приехал.", Noon, DatePrecision.Minute)).ShouldBe(
    [
        "TY  - NEWS", "ID  - newscorpus-7", "TI  - Мост открыт", "T2  - Вестник Видина", "PY  - 2019", "DA  - 2019/05/14/", "LA  - ru",
        "AB  - Министр приехал.", "UR  - https://corpus.example/articles/7", "ER  - ", "", "",
    ]);

    [Theory, InlineData(DatePrecision.None), InlineData(DatePrecision.DayWithoutYear)]
    public void A_date_that_the_page_does_not_give_is_left_out(DatePrecision precision) =>
        Entry(new("Мост", Published: precision == DatePrecision.None ? null : new DateTime(1, 5, 14), Precision: precision))
            .ShouldNotContain(line => line.StartsWith("PY") || line.StartsWith("DA"));

    [Fact]
    public void A_value_with_line_ends_stays_one_line() => Entry(new("Мост\r\nER  - \nTY  - BOOK\u2028открыт")).ShouldContain("TI  - Мост ER - TY - BOOK открыт");

    private static string[] Entry(Row row) => new RisFormat().Entry(row).Split("\r\n");
}
