using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Text.Tests.Analysis.Names;

public sealed class NameKeysTests
{
    [Theory]
    [InlineData("Помпео", "ru", "Pompeo", "en")]
    [InlineData("Блинкеном", "ru", "Blinken", "en")]
    [InlineData("Лавровым", "ru", "Лавров", "bg")]
    [InlineData("Джонсону", "ru", "Johnson", "en")]
    [InlineData("Меркель", "ru", "Меркел", "bg")]
    [InlineData("Зеленского", "ru", "Зеленски", "bg")]
    [InlineData("Вашингтоне", "ru", "Washington", "en")]
    [InlineData("Юнкер", "bg", "Juncker", "en")]
    [InlineData("Майкла", "ru", "Michael", "en")]
    public void One_name_in_two_texts_has_a_key_in_common(string word, string language, string other, string otherLanguage) =>
        NameKeys.Of(word, language).Intersect(NameKeys.Of(other, otherLanguage)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("Попов", "ru", "поп")]
    [InlineData("Мадуро", "ru", "мад")]
    public void A_surname_is_not_cut_to_another_word(string word, string language, string stem) =>
        NameStems.Of(word.ToLowerInvariant(), language).ShouldNotContain(stem);

    [Fact]
    public void Latin_letters_in_a_Cyrillic_name_change_nothing() =>
        NameKeys.Of("Лавpoв", "ru").ShouldBe(NameKeys.Of("Лавров", "ru"));

    [Fact]
    public void Any_word_has_bounded_keys()
    {
        Prop.ForAll<string>(word => NameKeys.Of(word ?? "", "ru").All(key => key.Length <= 200)).MustHold();
        NameKeys.Of(new string('щ', 1_000_000), "bg").ShouldAllBe(key => key.Length <= 64);
        NameKeys.Of("\ud800Лавров\udc00", "ru").ShouldBe(NameKeys.Of("Лавров", "ru"));
    }
}
