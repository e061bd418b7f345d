using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ильин встретил Веру Зимину. «Мы давно ждали этого дня», — сказала она.", "Вера Зимина")]
    [InlineData("Министр Петр Ильин беседовал с коллегой Анной Серовой. «Мы давно ждали этого дня», — сказал он.", "Петр Ильин")]
    [InlineData("Посол Анна Серова рассказала о визите. Ее сопровождал Петр Ильин. По ее словам, гости «остались довольны приемом и городом».", "Анна Серова")]
    public void A_pronoun_agrees_with_its_speaker(string article, string speaker) => Annotated.Russian(article).Speakers().ShouldBe([speaker]);

    [Fact]
    public void A_participle_goes_on_with_the_subject_of_its_sentence() =>
        Annotated.Russian("«Дорога открыта для всех», — сказал Петр Ильин, добавив, что ремонт «займет еще две недели».").Speakers().ShouldBe(["Петр Ильин", "Петр Ильин"]);

    [Fact]
    public void A_subject_stands_before_its_verb_although_a_name_follows() =>
        Annotated.Russian("Петр Ильин назвал Анну Серову «лучшим послом за двадцать лет».").Speakers().ShouldBe(["Петр Ильин"]);

    [Fact]
    public void A_that_clause_of_another_does_not_change_the_speaker() =>
        Annotated.Russian("Анна Серова напомнила, что столица предупреждала, что мост «простоит не больше года».").Speakers().ShouldBe(["Анна Серова"]);

    [Theory]
    [InlineData("«Мы откроем новую линию весной», — цитирует агентство «Полет» слова директора порта Петра Ильина.", "Петр Ильин")]
    [InlineData("Директор порта Петр Ильин выступил перед журналистами. «Мы откроем новую линию весной», — передает агентство «Полет».", "Петр Ильин")]
    public void An_outlet_is_never_the_speaker(string article, string speaker) => Annotated.Russian(article).Speakers().ShouldBe([speaker]);

    [Fact]
    public void Who_told_an_outlet_speaks_not_the_outlet() =>
        Annotated.Russian("ИА POLET сегодня, 4 мая, сообщили в Приозерском обществе рыбаков, отметив, что считают новый мост «большой ошибкой городских властей».").Speakers()
            .ShouldBe(["Приозерское общество рыбаков"]);

    [Fact]
    public void A_document_speaks_for_the_body_that_issued_it()
    {
        var speaker = Annotated.Russian("«Стороны договорились о новой встрече в мае», — говорится в сообщении правительства.").Only().Speaker!;

        speaker.Kind.ShouldBe(SpeakerKind.Document);
        speaker.Name.ShouldBe("правительство");
    }

    [Fact]
    public void A_body_keeps_the_noun_of_its_last_adjective() =>
        Annotated.Russian("«Мост откроют в мае», — говорится в пресс-релизе центра дорожных работ Приозерска.").Speakers().ShouldBe(["центр дорожных работ Приозерска"]);

    [Fact]
    public void A_document_speaks_for_the_person_who_issued_it() =>
        Annotated.Russian("«Стороны договорились о новой встрече в мае», — говорится в заявлении Петра Ильина.").Speakers().ShouldBe(["Петр Ильин"]);

    [Fact]
    public void Somebody_without_a_name_is_a_role()
    {
        var speaker = Annotated.Russian("«Решение примут до конца недели», — сообщил источник в правительстве.").Only().Speaker!;

        speaker.Kind.ShouldBe(SpeakerKind.Role);
        speaker.Name.ShouldStartWith("источник");
    }

    [Theory]
    [InlineData("В пресс-службе порта заявили, что ремонт «займет еще две недели».", "пресс-служба порта")]
    [InlineData("Петр Ильин молчал. Москва заявила, что договор «больше не имеет никакой силы».", "Москва")]
    [InlineData("«Суда заходят в порт без лоцмана», — говорится в докладе.", "доклад")]
    public void A_body_a_country_and_a_document_speak_for_themselves(string article, string speaker) => Annotated.Russian(article).Speakers().ShouldBe([speaker]);

    [Theory]
    [InlineData("В Белом доме назвали план «сомнительным».", "Белый дом")]
    [InlineData("По мнению Лондона, договор «больше не имеет силы».", "Лондон")]
    [InlineData("В сообщении, размещенном на сайте МИД, говорится, что послу «указано на нарушение».", "МИД")]
    [InlineData("В компании-перевозчике сообщили, что баржа «шла строго по расписанию».", "компания")]
    public void A_body_speaks_in_many_wordings(string article, string speaker) => Annotated.Russian(article).Speakers().ShouldBe([speaker]);

    [Theory]
    [InlineData("«Мост простоит больше века», — пошутил, в свою очередь, Петр Ильин.")]
    [InlineData("Петр Ильин был краток: «Мост простоит больше века».")]
    [InlineData("Комментируя слова Петра Ильина о том, что «мост простоит больше века», Анна Серова промолчала.")]
    [InlineData("«Мост простоит больше века». Эти слова директора порта Петра Ильина запомнили.")]
    [InlineData("Анна Серова процитировала Петра Ильина: «Мост простоит больше века».")]
    public void A_speaker_is_found_in_many_wordings(string article) => Annotated.Russian(article).Speakers().ShouldBe(["Петр Ильин"]);

    [Theory]
    [InlineData("«Мы ждали этого пять лет», — делится молодая мама Екатерина.", "Екатерина")]
    [InlineData("Петренко Иван Васильевич, главный агроном: «Зима была теплой в этом году».", "Иван Васильевич Петренко")]
    [InlineData("Историк Элен Морель д'Анкоз считает, что стена «распалась сама».", "Элен Морель д'Анкоз")]
    public void Names_come_in_many_shapes(string article, string speaker) => Annotated.Russian(article).Speakers().ShouldBe([speaker]);

    [Fact]
    public void The_person_of_whom_the_article_tells_speaks_where_nobody_is_named() =>
        Annotated.Russian("Анна Серова обратилась к жителям.\n«Мы ждали этого пять лет».").Speakers().ShouldBe(["Анна Серова"]);

    [Fact]
    public void The_people_of_a_body_go_on_speaking() =>
        Annotated.Russian("В полиции сообщили, что «дорога закрыта до утра». Там же уточнили, что объезд «займет час».").Speakers().ShouldBe(["полиция", "полиция"]);

    [Fact]
    public void A_quote_without_a_cue_is_of_whoever_the_headline_quotes() =>
        Annotated.Russian("Мост строили шесть лет, и он дважды менял место.\n«Мы начинали с двух барж и одного крана».", "Петр Ильин: «Мост простоит больше века»").Speakers()
            .ShouldBe(["Петр Ильин", "Петр Ильин"]);

    [Fact]
    public void The_words_of_another_stay_his_in_a_clause_of_their_own() =>
        Annotated.Russian("Петр Ильин напомнил слова Анны Серовой о том, что «мост простоит больше века».").Speakers().ShouldBe(["Анна Серова"]);

    [Fact]
    public void Words_that_nobody_said_have_no_speaker() => Annotated.Russian("На стене висела надпись: «Не входить без разрешения коменданта».").Only().Speaker.ShouldBeNull();

    [Theory]
    [InlineData("„Няма да отстъпим от позицията си“, категорична е Мария Желева.", "Мария Желева")]
    [InlineData("Посланикът Мария Желева говори пред студенти. „Няма да отстъпим от позицията си“, допълни тя.", "Мария Желева")]
    [InlineData("Мария Желева беше попитана за мнението на Иван Колев. На въпроса тя отговори: „Няма да отстъпим от позицията си“.", "Мария Желева")]
    [InlineData("По думите на Мария Желева страната „няма да отстъпи от позицията си“.", "Мария Желева")]
    [InlineData("„Няма да отстъпим от позицията си“, се казва в изявление на министерството.", "министерството")]
    [InlineData("На срещата министърката Мария Желева каза, че страната „няма да отстъпи от позицията си“.", "Мария Желева")]
    [InlineData("В доклад на Министерството на отбраната се посочва, че мостът „е строен без разрешение и без план“.", "Министерството на отбраната")]
    [InlineData("От Комитета за защита на морето обявиха, че заливът „е чист до дъното“.", "Комитета за защита на морето")]
    [InlineData("„Няма да отстъпим – каза Мария Желева. – Това е позицията ни“.", "Мария Желева")]
    public void Bulgarian_attributions_name_their_speaker(string article, string speaker) => Annotated.Bulgarian(article).Speakers().ShouldBe([speaker]);

    [Fact]
    public void His_advocate_is_somebody_else() =>
        Annotated.Russian("Капитан Петр Ильин молчит. По словам его адвоката Олега Серова, судно «стояло у причала всю ночь».").Speakers().ShouldBe(["Олег Серов"]);

    [Fact]
    public void Her_words_are_hers() =>
        Annotated.Russian("На встречу приехала Анна Серова. Ее слова о том, что мост «простоит больше века», удивили Петра Ильина.").Speakers().ShouldBe(["Анна Серова"]);

    [Fact]
    public void A_smile_behind_a_quote_says_it() =>
        Annotated.Bulgarian("„Мостът ще бъде готов“, каза Иван Колев. „Ще видим това през пролетта“, подсмихна се Петър Минчев.").Speakers().ShouldBe(["Иван Колев", "Петър Минчев"]);

    [Fact]
    public void A_side_of_a_country_speaks() =>
        Annotated.Russian("По версии чешской стороны, катер «намеренно шел на сближение», с другой стороны стояли рыбаки.").Speakers().ShouldBe(["чешская сторона"]);

    [Fact]
    public void Who_will_react_has_said_nothing_yet() =>
        Annotated.Bulgarian("Кметът Иван Колев изрази надежда, че експертите ще реагират „бързо и без излишен шум“.").Speakers().ShouldBe(["Иван Колев"]);

    [Theory]
    [InlineData("„Пътят е отворен за всички“, каза Иван Колев. Двете страни разпространиха комюнике. „Срещите ще продължат през есента“, се казва в документа.", "комюнике")]
    [InlineData("„Пътят е отворен за всички“, каза Иван Колев. Вечерта беше връчена нота, в която се казва, че „срещите ще продължат през есента“.", "нота")]
    [InlineData("„Пътят е отворен за всички“, каза Иван Колев. „Срещите ще продължат през есента“, се казва в изявлението.", "Иван Колев")]
    public void A_document_told_of_since_somebody_spoke_speaks_for_itself(string article, string speaker) => Annotated.Bulgarian(article).Speakers().Last().ShouldBe(speaker);
}
