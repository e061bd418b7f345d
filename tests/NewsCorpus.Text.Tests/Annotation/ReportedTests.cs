using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class ReportedTests
{
    [Theory]
    [InlineData("Министр Петр Ильин заявил, что мост через реку откроют в мае.", "мост через реку откроют в мае")]
    [InlineData("Как сообщил журналистам Петр Ильин, мост через реку откроют в мае.", "мост через реку откроют в мае")]
    [InlineData("По словам Петра Ильина, мост через реку откроют в мае.", "мост через реку откроют в мае")]
    [InlineData("Мост через реку откроют в мае, сообщил Петр Ильин.", "Мост через реку откроют в мае")]
    [InlineData("Новый мост, по словам Петра Ильина, откроют уже в мае.", "Новый мост откроют уже в мае")]
    public void A_clause_is_told_for_who_said_it(string article, string clause)
    {
        var reported = Annotated.Russian(article).Reported.ShouldHaveSingleItem();

        reported.Kind.ShouldBe(QuoteKind.Reported);
        reported.Text.ShouldBe(clause);
        reported.Speaker!.Name.ShouldBe("Петр Ильин");
    }

    [Theory]
    [InlineData("Министърът Олег Стоянов заяви, че мостът ще бъде готов през май.", "мостът ще бъде готов през май")]
    [InlineData("Според Олег Стоянов мостът ще бъде готов през май.", "мостът ще бъде готов през май")]
    [InlineData("Мостът ще бъде готов през май, съобщи Олег Стоянов.", "Мостът ще бъде готов през май")]
    public void So_it_is_in_Bulgarian(string article, string clause)
    {
        var reported = Annotated.Bulgarian(article).Reported.ShouldHaveSingleItem();

        reported.Text.ShouldBe(clause);
        reported.Speaker!.Person.ShouldBe("oleg-stoyanov");
    }

    [Fact]
    public void A_clause_around_marked_words_stays_a_quote()
    {
        var article = Annotated.Russian("Петр Ильин заявил, что ремонт моста «займет еще две недели» и закончится в мае.");

        article.Only().Kind.ShouldBe(QuoteKind.Partial);
        article.Reported.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Петр Ильин не говорил, что мост через реку откроют в мае.")]
    [InlineData("Если Петр Ильин скажет, что мост откроют в мае, ему никто не поверит.")]
    [InlineData("Журналисты спросили, считает ли Петр Ильин, что мост через реку откроют в мае.")]
    [InlineData("Петр Ильин понимает, что мост через реку в мае не откроют.")]
    [InlineData("Говорят, что мост через реку откроют уже в мае.")]
    public void What_is_denied_supposed_asked_thought_or_rumoured_was_not_said(string article) => Annotated.Russian(article).Reported.ShouldBeEmpty();

    [Fact]
    public void Where_the_reporter_goes_on_the_clause_ends() =>
        Annotated.Russian("Петр Ильин заявил, что мост через реку откроют в мае, передает агентство «Полет».").Reported.ShouldHaveSingleItem()
            .Text.ShouldBe("мост через реку откроют в мае");

    [Fact]
    public void What_the_speaker_does_next_is_not_said() =>
        Annotated.Bulgarian("Олег Стоянов заяви, че мостът ще бъде готов през май и изрази надежда за нова среща.").Reported.ShouldHaveSingleItem()
            .Text.ShouldBe("мостът ще бъде готов през май");

    [Fact]
    public void One_sentence_can_report_twice() =>
        Annotated.Russian("Петр Ильин заявил, что мост через реку откроют в мае, и добавил, что старый мост в июне разберут.")
            .Reported.Select(r => r.Text).ShouldBe(["мост через реку откроют в мае", "старый мост в июне разберут"]);

    [Fact]
    public void An_outlet_reports_but_is_not_reported() =>
        Annotated.Russian("Агентство «Полет» сообщает, что мост через реку откроют в мае.").Reported.ShouldBeEmpty();
}
