using NewsCorpus.Exports;

namespace NewsCorpus.Tests.Exports;

public sealed class CsvTests
{
    [Theory]
    [InlineData("мост", "мост")]
    [InlineData(null, "")]
    [InlineData("мост, река", "\"мост, река\"")]
    [InlineData("он сказал \"мост\"", "\"он сказал \"\"мост\"\"\"")]
    [InlineData("две\nстроки", "\"две\nстроки\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2, +3", "\"'-2, +3\"")]
    [InlineData("@мэр", "'@мэр")]
    public void A_cell_is_read_as_it_was_and_is_never_a_formula(string? value, string cell) => Csv.Line(["a", value]).ShouldBe($"a,{cell}\r\n");
}
