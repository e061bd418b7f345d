using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("Министр Петр Ильин заявил, что концерн «Северный ветер» построит порт.", RefusalReason.Name)]
    [InlineData("Об этом пишет газета «Вечерние огни области».", RefusalReason.Name)]
    [InlineData("Жители называют эту дорогу «бродвеем», хотя фонарей на ней нет.", RefusalReason.ScareQuotes)]
    [InlineData("Город победил в номинации «Лучшая набережная среди малых городов», сообщил мэр.", RefusalReason.Name)]
    [InlineData("Петр Ильин напомнил, что договор отменил «бэкслоп» — режим на границе.", RefusalReason.ScareQuotes)]
    [InlineData("Петр Ильин сказал, что против выступили сторонники «жесткого Брексита».", RefusalReason.ScareQuotes)]
    [InlineData("Источник: «Волна»", RefusalReason.Name)]
    [InlineData("На складе нашли пустые ящики («»).", RefusalReason.Empty)]
    public void What_nobody_is_quoted_for_is_refused_with_the_reason(string article, RefusalReason reason)
    {
        var annotations = Annotated.Russian(article);

        annotations.Quotes.ShouldBeEmpty();
        annotations.Refused.ShouldHaveSingleItem().Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("Петр Ильин назвал проект «сомнительным».", "сомнительным")]
    [InlineData("Петр Ильин заявил, что порт будет «упорно» строиться.", "упорно")]
    [InlineData("По словам Петра Ильина, порт построят «в срок».", "в срок")]
    [InlineData("«Нет», — ответил Петр Ильин.", "Нет")]
    [InlineData("Петр Ильин счел решение «незаконным».", "незаконным")]
    [InlineData("Петр Ильин ушел. «Я не приеду». Так сказал он журналистам.", "Я не приеду")]
    public void A_word_or_two_is_a_quote_where_somebody_says_it(string article, string words)
    {
        var quote = Annotated.Russian(article).Only();

        quote.Text.ShouldBe(words);
        quote.Speaker!.Name.ShouldBe("Петр Ильин");
    }

    [Theory]
    [InlineData("Рыбаки не собираются «гоняться за тенью» у ворот порта. Об этом заявил Петр Ильин.", "гоняться за тенью")]
    [InlineData("Петр Ильин добавил, что есть вопрос, который возник «совсем недавно».", "совсем недавно")]
    public void A_piece_of_a_sentence_is_no_name_for_a_thing(string article, string words) => Annotated.Russian(article).Only().Text.ShouldBe(words);

    [Fact]
    public void A_few_words_that_nobody_said_are_no_quote() =>
        Annotated.Russian("Порт готовит закон о признании «старыми морскими волками области» всех, кто служил на барже.").Quotes.ShouldBeEmpty();

    [Theory]
    [InlineData("„Мостът ще бъде готов през май“, каза Иван Колев.", QuoteKind.Direct)]
    [InlineData("Иван Колев каза: „Мостът ще бъде готов през май“.", QuoteKind.Direct)]
    [InlineData("Иван Колев каза, че „мостът ще бъде готов през май“.", QuoteKind.Partial)]
    [InlineData("Според Иван Колев мостът „ще бъде готов през май“.", QuoteKind.Partial)]
    public void A_quote_that_stands_on_its_own_is_direct(string article, QuoteKind kind) => Annotated.Bulgarian(article).Only().Kind.ShouldBe(kind);

    [Fact]
    public void A_quote_in_the_title_is_a_headline_and_its_spans_are_of_the_title()
    {
        const string title = "«Мы не уедем отсюда»: Ильин ответил соседям";

        var quote = Annotated.Russian("Министр Петр Ильин ответил соседям.", title).Only();

        quote.Kind.ShouldBe(QuoteKind.Headline);
        quote.Spans[0].In(title).ShouldBe("Мы не уедем отсюда");
        quote.Speaker!.Name.ShouldBe("Петр Ильин");
    }

    [Fact]
    public void A_title_with_its_short_form_in_brackets_is_a_name() =>
        Annotated.Russian("Петр Ильин напомнил, что проведен «Большой опрос сельского населения о рыбалке» (БОСР), который длился год.").Refused.ShouldHaveSingleItem().Reason.ShouldBe(RefusalReason.Name);
}
