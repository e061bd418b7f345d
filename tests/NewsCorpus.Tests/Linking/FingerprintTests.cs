using NewsCorpus.Linking;

namespace NewsCorpus.Tests.Linking;

public sealed class FingerprintTests
{
    private static readonly string[] Paragraphs =
    [
        "Министры двух соседних стран встретились в пятницу в приграничном городке и несколько часов говорили о мосте через реку.",
        "По итогам переговоров стороны подписали документ, в котором обещают закончить чертежи до конца зимы и поделить расходы поровну.",
        "Местные жители ждут моста уже двадцать лет и встретили гостей песнями, пирогами и длинным списком вопросов о дорогах.",
        "Следующая встреча пройдёт весной на другом берегу, и туда обещают привезти уже готовый проект со сметой и сроками.",
    ];

    private static string Whole => string.Join('\n', Paragraphs);

    [Fact]
    public void The_same_words_have_the_same_bands_whatever_their_marks_and_case() =>
        Fingerprint.BandsOf(Whole.ToUpperInvariant().Replace(",", " —", StringComparison.Ordinal)).ShouldBe(Fingerprint.BandsOf(Whole));

    [Fact]
    public void A_reprint_that_drops_the_last_paragraph_shares_a_band_and_is_a_copy()
    {
        var cut = string.Join('\n', Paragraphs[..3]);

        Fingerprint.BandsOf(cut).Intersect(Fingerprint.BandsOf(Whole)).ShouldNotBeEmpty();
        Fingerprint.Containment(cut, Whole).ShouldBeGreaterThanOrEqualTo(Fingerprint.CopyFrom);
    }

    [Fact]
    public void Another_text_that_repeats_one_paragraph_is_no_copy() =>
        Fingerprint.Containment(
            Paragraphs[0] + " Совсем другие люди в это же время обсуждали урожай яблок, цены на сахар, ремонт школы, погоду, футбол и новый автобус, который опять опоздал.",
            Whole).ShouldBeLessThan(Fingerprint.CopyFrom);

    [Fact]
    public void A_text_too_short_to_tell_has_no_bands() => Fingerprint.BandsOf("Фотогалерея с места событий").ShouldBeEmpty();
}
