using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.Analysis;

public sealed class TextAnalysisTests
{
    [Fact]
    public void A_name_in_mid_sentence_is_no_form_of_a_word_and_has_a_name_key()
    {
        var words = TextAnalysis.Of("Вечером прибыл Лавров.", "ru").ToList();
        words[2].StandsAlone.ShouldBeTrue();
        words[2].NameKeys.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_first_word_of_a_sentence_may_be_either()
    {
        var words = TextAnalysis.Of("Он приехал. Встреча прошла.", "ru").ToList();
        words[2].StandsAlone.ShouldBeFalse();
        words[2].NameKeys.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_looks_like_a_surname_at_the_start_is_one_only_if_the_text_names_it_elsewhere()
    {
        TextAnalysis.Of("Мостов построили два.", "ru").First().StandsAlone.ShouldBeFalse();
        TextAnalysis.Of("Мостов приехал. Встретили Мостова в порту.", "ru").First().StandsAlone.ShouldBeTrue();
    }

    [Fact]
    public void In_a_language_without_rules_every_word_stands_alone() => TextAnalysis.Of("ein zwei", "de").ShouldAllBe(word => word.StandsAlone);

    [Fact]
    public void A_word_in_lower_case_has_no_name_key() =>
        TextAnalysis.Of("переговоры", "ru").Single().NameKeys.ShouldBeEmpty();

    [Fact]
    public void A_word_seen_before_in_another_language_or_place_is_read_for_its_own()
    {
        const string text = "Президентът говори. Лаврова чака Блинкеном";
        string[] Read(string language) => [.. TextAnalysis.Of(text, language).Select(w => $"{w.Span} {w.Form} {w.StandsAlone} {string.Join(' ', w.NameKeys)}")];
        var (bulgarian, russian) = (Read("bg"), Read("ru"));
        russian.ShouldNotBe(bulgarian);
        Read("bg").ShouldBe(bulgarian);
        Read("ru").ShouldBe(russian);
    }
}
