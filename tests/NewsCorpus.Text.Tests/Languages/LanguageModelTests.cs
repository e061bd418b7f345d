using NewsCorpus.Text.Languages.Identification;

namespace NewsCorpus.Text.Tests.Languages;

public sealed class LanguageModelTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Lines = new()
    {
        ["bg"] = ["Министрите обсъдиха въпросите на търговията, които са отворени от години.", "Срещата ще бъде в петък, съобщиха от министерството."],
        ["ru"] = ["Министры обсудили вопросы торговли, которые открыты уже много лет.", "Встреча будет в пятницу, сообщили в министерстве."],
    };

    [Fact]
    public void The_model_that_comes_with_the_program_is_small_and_sure_of_a_sentence()
    {
        using var file = new MemoryStream();
        LanguageModel.Default.Write(file);
        file.ToArray().Length.ShouldBeLessThan(200 * 1024);
        LanguageModel.Default.Identify("Переговоры продолжались три часа и закончились подписанием соглашения.")!.Value.Probability.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void What_was_trained_is_known_again() => LanguageTrainer.Train(Lines, 500).Identify("въпросите ще бъдат обсъдени")!.Value.Language.ShouldBe("bg");

    [Fact]
    public void The_same_lines_train_the_same_model() => Bytes(LanguageTrainer.Train(Lines, 200)).ShouldBe(Bytes(LanguageTrainer.Train(Lines, 200)));

    [Fact]
    public void A_written_model_reads_back_the_same()
    {
        var bytes = Bytes(LanguageModel.Default);
        Bytes(LanguageModel.Read(new MemoryStream(bytes))).ShouldBe(bytes);
    }

    [Fact]
    public void Latin_letters_leave_English_and_Serbian() =>
        LanguageModel.Default.Identify("Predsednik vlade je rekao da će pregovori biti nastavljeni sledeće nedelje.")!.Value.Language.ShouldBe("sr");

    private static byte[] Bytes(LanguageModel model)
    {
        using var file = new MemoryStream();
        model.Write(file);
        return file.ToArray();
    }
}
