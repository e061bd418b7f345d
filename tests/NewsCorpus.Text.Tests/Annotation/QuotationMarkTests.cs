using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class QuotationMarkTests
{
    [Fact]
    public void One_mark_closes_two_strings_where_the_reporter_goes_on() =>
        Annotated.Russian("«Мы видели все на складе «Северного порта», — сказал Петр Ильин.").Only().Text.ShouldBe("Мы видели все на складе «Северного порта");

    [Fact]
    public void A_straight_mark_closes_in_the_next_paragraph() =>
        Annotated.Russian("\"Мост простоит больше века.\nИ еще один\", — сказал Петр Ильин.").Only().Spans.Count.ShouldBe(2);

    [Theory]
    [InlineData("\"Переговоры прошли в деловой атмосфере\", - сказал Петр Ильин.")]
    [InlineData("«Переговоры прошли в деловой атмосфере», — сказал Петр Ильин.")]
    [InlineData("„Переговоры прошли в деловой атмосфере“, – сказал Петр Ильин.")]
    [InlineData("“Переговоры прошли в деловой атмосфере”, — сказал Петр Ильин.")]
    [InlineData("„Переговоры прошли в деловой атмосфере\", — сказал Петр Ильин.")]
    [InlineData("\"Переговоры прошли в деловой атмосфере”, — сказал Петр Ильин.")]
    [InlineData("‹Переговоры прошли в деловой атмосфере›, — сказал Петр Ильин.")]
    [InlineData("« Переговоры прошли в деловой атмосфере », — сказал Петр Ильин.")]
    public void Every_style_of_marks_gives_the_words_between_them(string article) =>
        Annotated.Russian(article).Only().Text.ShouldBe("Переговоры прошли в деловой атмосфере");

    [Theory]
    [InlineData("\"Завод \"Восход\" и порт \"Южный\" будут работать вместе\", - сказал Петр Ильин.")]
    [InlineData("«Завод «Восход» и порт \"Южный\" будут работать вместе», — сказал Петр Ильин.")]
    public void Marks_inside_a_quote_belong_to_it(string article)
    {
        var annotations = Annotated.Russian(article);

        annotations.Only().Text.ShouldEndWith("будут работать вместе");
        annotations.Refused.Select(r => r.Reason).ShouldBe([RefusalReason.InsideQuote, RefusalReason.InsideQuote]);
    }

    [Fact]
    public void An_attribution_splits_a_quote_into_two_spans()
    {
        var quote = Annotated.Russian("«Мы открыли границу, — сообщил Петр Ильин. — Теперь дело за соседями».").Only();

        quote.Text.ShouldBe("Мы открыли границу Теперь дело за соседями");
        quote.Spans.Count.ShouldBe(2);
        quote.Speaker!.Name.ShouldBe("Петр Ильин");
    }

    [Fact]
    public void Two_strings_of_one_sentence_are_one_quote() =>
        Annotated.Bulgarian("„Ние сме готови за разговор“, каза Иван Колев, „но не и на всяка цена“.").Only().Spans.Count.ShouldBe(2);

    [Fact]
    public void Two_sentences_are_two_quotes() =>
        Annotated.Bulgarian("„Ние сме готови за разговор“, каза Иван Колев. „Очакваме отговор още тази седмица“.").Speakers().ShouldBe(["Иван Колев", "Иван Колев"]);

    [Fact]
    public void A_quote_over_several_paragraphs_opens_each_of_them()
    {
        var quote = Annotated.Russian("«Первый день был трудным для всех.\n«Второй день принес решение», — сказал Петр Ильин.").Only();

        quote.Text.ShouldBe("Первый день был трудным для всех. Второй день принес решение");
    }

    [Fact]
    public void A_lost_closing_mark_costs_one_paragraph_at_most()
    {
        var quotes = Annotated.Russian("«Мы не успели закрыть этот вопрос.\nВечером Петр Ильин добавил: «Мы вернемся к нему завтра».").Quotes;

        quotes[^1].Text.ShouldBe("Мы вернемся к нему завтра");
        quotes[0].Confidence.ShouldBeLessThan(quotes[^1].Confidence);
    }

    [Fact]
    public void A_comma_and_a_dash_without_a_space_split_a_quote()
    {
        var quote = Annotated.Russian("Вера Зимина ушла. \"Сначала откроем мост,— объяснил Петр Ильин.— Потом посчитаем расходы\".").Only();

        quote.Spans.Count.ShouldBe(2);
        quote.Speaker!.Name.ShouldBe("Петр Ильин");
    }

    [Fact]
    public void A_pronoun_of_one_letter_in_front_of_a_stop_is_no_initial() =>
        Annotated.Bulgarian("Кметът Иван Колев чакаше сестра ѝ. „Мостът ще бъде готов до пролетта“, каза той.").Only().Kind.ShouldBe(QuoteKind.Direct);
}
