using NewsCorpus.LemmaTables;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.LemmaTables;

public sealed class SuffixLearnerTests
{
    private static readonly (string Form, string Lemma)[] Pairs =
    [
        ("стол", "стол"), ("стола", "стол"), ("столом", "стол"), ("дом", "дом"), ("дома", "дом"), ("домом", "дом"),
        ("рыба", "рыба"), ("рыбы", "рыба"), ("рыбой", "рыба"), ("лампа", "лампа"), ("лампы", "лампа"), ("лампой", "лампа"),
    ];

    [Fact]
    public void What_was_learned_is_given_back()
    {
        var table = Learn(price: 0.5);
        foreach (var (form, lemma) in Pairs)
            table.Lemma(form).ShouldBe(lemma);
    }

    [Fact]
    public void An_unseen_word_goes_by_its_ending() => Learn(price: 0.5).Lemma("шляпой").ShouldBe("шляпа");

    [Fact]
    public void A_dearer_table_is_smaller() =>
        new SuffixLearner(price: 3, depth: 10).Learn(Forms()).Count.ShouldBeLessThan(new SuffixLearner(price: 0.5, depth: 10).Learn(Forms()).Count);

    [Fact]
    public void A_word_common_enough_is_worth_an_entry_of_its_own()
    {
        WeightedForm[] forms = [.. Forms(), new("сома", "сома", 100)];
        new SuffixTable(Lines(new SuffixLearner(price: 2, depth: 10).Learn(forms))).Lemma("сома").ShouldBe("сома");
    }

    [Fact]
    public void Order_of_the_pairs_does_not_matter() =>
        Lines(new SuffixLearner(1, 10).Learn(Forms().Reverse())).ShouldBe(Lines(new SuffixLearner(1, 10).Learn(Forms())));

    private static SuffixTable Learn(double price) => new(Lines(new SuffixLearner(price, depth: 10).Learn(Forms())));

    private static WeightedForm[] Forms() => [.. Pairs.Select(p => new WeightedForm(p.Form, p.Lemma, 1))];

    private static string[] Lines(SortedDictionary<string, EditRule> table) => [.. table.Select(rule => $"{rule.Key}\t{rule.Value.Cut}\t{rule.Value.Add}")];
}
