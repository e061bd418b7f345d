using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.Analysis;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Встреча в Нью-Йорке.", "Встреча|в|Нью|Йорке")]
    [InlineData("саммит Г-20 и ракеты С‑300", "саммит|Г-20|и|ракеты|С‑300")]
    [InlineData("COVID-19", "COVID|19")]
    [InlineData("мы— «завалы»", "мы|завалы")]
    [InlineData("O’Brien д'Артаньян 'кавычки'", "O’Brien|д'Артаньян|кавычки")]
    [InlineData("Pompeo’s envoy", "Pompeo|s|envoy")]
    [InlineData("14.05.2019, 19:30", "14|05|2019|19|30")]
    [InlineData("за\u0301мок со\u00adтрудник", "за\u0301мок|со\u00adтрудник")]
    [InlineData("по-добре най-после", "по|добре|най|после")]
    [InlineData(" .,-!? ", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string words) =>
        string.Join('|', Tokenizer.Words(text).Select(word => word.In(text))).ShouldBe(words);

    [Fact]
    public void Words_of_any_text_are_inside_it_in_order_and_apart() => Prop.ForAll<string>(text =>
    {
        var words = Tokenizer.Words(text ?? "").ToList();
        return words.All(w => w.Length > 0 && w.End <= text!.Length) && words.Zip(words.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    }).MustHold();
}
