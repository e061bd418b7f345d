using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.Analysis;

public sealed class LetterFoldTests
{
    [Theory]
    [InlineData("Ёлка", "елка")]
    [InlineData("за\u0301мок", "замок")]
    [InlineData("и\u0306", "й")]
    [InlineData("ѝ", "и")]
    [InlineData("Г-20", "г20")]
    [InlineData("Guaidó", "guaido")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Mocква", "москва")]
    [InlineData("со\u00adтрудник", "сотрудник")]
    [InlineData("їжак", "їжак")]
    public void Letters_that_readers_hold_to_be_one_are_one(string word, string form) => LetterFold.Of(word).ShouldBe(form);

    [Fact]
    public void A_folded_word_stays_as_it_is() =>
        Prop.ForAll<string>(word => LetterFold.Of(LetterFold.Of(word)) == LetterFold.Of(word)).MustHold();

    [Fact]
    public void Any_word_folds_to_a_bounded_form()
    {
        LetterFold.Of("\ud800\u0301a").ShouldBe("a");
        LetterFold.Of(new string('я', 1_000_000)).Length.ShouldBe(LetterFold.LongestWord);
    }
}
