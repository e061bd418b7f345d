namespace NewsCorpus.Text.Tests.Annotation;

public sealed class RoleTests
{
    [Theory]
    [InlineData(2012, "Андрей Громов")]
    [InlineData(2020, "Вера Зимина")]
    public void A_role_is_who_held_the_office_on_the_day_of_the_article(int year, string speaker) =>
        Annotated.Russian("«Мы готовы продолжить переговоры», — заявил глава МИД России.", day: new(year, 6, 1)).Speakers().ShouldBe([speaker]);

    [Fact]
    public void Without_a_day_a_role_that_nobody_introduces_stays_a_role() =>
        Annotated.Russian("«Мы готовы продолжить переговоры», — заявил глава МИД России.").Only().Speaker!.Person.ShouldBeNull();

    [Fact]
    public void A_role_is_who_the_article_introduces_in_it() =>
        Annotated.Russian("Мэр Приозерска Петр Ильин открыл мост. Директор завода Семен Лагин молчал. «Это праздник для города», — сказал мэр.").Speakers().ShouldBe(["Петр Ильин"]);

    [Fact]
    public void The_country_tells_two_ministers_apart() =>
        Annotated.Russian(
            "Министр иностранных дел России Вера Зимина встретилась с госсекретарем США Томом Барнсом. «Разговор был полезным для нас», — сказал глава госдепа. "
            + "«Мы продолжим его в столице», — добавила российский министр.").Speakers().ShouldBe(["Том Барнс", "Вера Зимина"]);

    [Fact]
    public void A_role_of_two_words_with_a_hyphen_keeps_both() =>
        Annotated.Russian("«Мост простоит больше века», — рассказала главный инженер-эксперт.").Speakers().ShouldBe(["главный инженер-эксперт"]);

    [Fact]
    public void An_office_whose_holder_nobody_named_is_who_speaks_already() =>
        Annotated.Russian("«Мост простоит больше века», — сказал инженер Петр Ильин. «И еще один», — добавил глава Приозерского порта.").Speakers().ShouldBe(["Петр Ильин", "Петр Ильин"]);

    [Theory]
    [InlineData("«Мост простоит больше века», — пояснил инженер, доктор технических наук, профессор Петр Ильин.")]
    [InlineData("По мнению доктора технических наук, профессора Петра Ильина, мост «простоит больше века».")]
    public void The_name_stands_behind_the_last_of_several_roles(string article) => Annotated.Russian(article).Speakers().ShouldBe(["Петр Ильин"]);

    [Fact]
    public void Who_adds_is_who_speaks_already() =>
        Annotated.Russian("«Мост простоит больше века», — сказал Петр Ильин. «И еще один», — добавил главный инженер области.").Speakers().ShouldBe(["Петр Ильин", "Петр Ильин"]);

    [Fact]
    public void A_former_office_is_not_the_office() =>
        Annotated.Russian("Бывший министр Семен Лагин молчал. Министр Петр Ильин открыл мост. «Это праздник для города», — сказал министр.").Speakers().ShouldBe(["Петр Ильин"]);

    [Fact]
    public void A_bare_trade_is_whoever_speaks_already() =>
        Annotated.Russian("По словам директора порта Семена Лагина, мост построят. «Работы хватит всем», — отметил инженер.").Speakers().ShouldBe(["Семен Лагин"]);

    [Fact]
    public void An_expert_is_no_former_pert() =>
        Annotated.Russian("«Мост построят», — сказал политолог Петр Ильин. «Работы хватит всем», — добавил эксперт.").Speakers().ShouldBe(["Петр Ильин", "Петр Ильин"]);

    [Theory]
    [InlineData("«Разговор был полезным для нас», — сказала вице-премьер и министр обороны Анна Серова.", "Анна Серова")]
    [InlineData("«Разговор был полезным для нас», — сказала руководитель исследования Анна Серова.", "Анна Серова")]
    [InlineData("«Разговор был полезным для нас», — сказал директор департамента внешних связей министерства экономики Арвил Тимкунас.", "Арвил Тимкунас")]
    [InlineData("По словам заместителя председателя комитета по бюджету Ульриха Бауэра, разговор «был полезным».", "Ульрих Бауэр")]
    [InlineData("Сенатор от штата Мэн Дороти Винслоу и депутат Пол Хакетт молчали. «Разговор был полезным для нас», — пояснила сенатор.", "Дороти Винслоу")]
    public void Two_offices_and_an_unknown_genitive_stand_before_one_name(string article, string speaker) => Annotated.Russian(article).Speakers().ShouldBe([speaker]);

    [Fact]
    public void A_bulgarian_role_is_resolved_in_its_definite_form() =>
        Annotated.Bulgarian("Президентът Олег Стоянов пристигна в Пловдив. Посрещна го кметът Иван Колев. „Градът се променя пред очите ни“, каза президентът.").Speakers().ShouldBe(["Олег Стоянов"]);

    [Fact]
    public void Who_spoke_last_is_the_minister_of_whom_no_role_is_told() =>
        Annotated.Russian("«Дорога открыта для всех», — сказал Петр Ильин. «Ремонт займет две недели», — продолжил министр.").Speakers().ShouldBe(["Петр Ильин", "Петр Ильин"]);

    [Fact]
    public void A_neighbour_is_not_the_one_beside_whom_he_lives() =>
        Annotated.Bulgarian("„Дойдохме навреме“, каза Вера Колева. Нейният съсед беше по-краен: „Двайсет години само обещания“.").Speakers().Last().ShouldNotBe("Вера Колева");

    [Fact]
    public void The_first_diplomat_of_a_country_is_its_minister() =>
        Annotated.Bulgarian("Чешкият външен министър Петър Новотни пристигна. „Радваме се на срещата“, каза българският външен министър Иван Колев. „Ще строим заедно“, заяви чешкият първи дипломат.")
            .Speakers().ShouldBe(["Иван Колев", "Петър Новотни"]);

    [Fact]
    public void The_diplomat_is_the_deputy_minister_who_spoke() =>
        Annotated.Russian("Министр иностранных дел Олег Серов молчал. «Мост откроем весной», — сказал замминистра Петр Ильин. По словам дипломата, гости «остались довольны приемом».")
            .Speakers().ShouldBe(["Петр Ильин", "Петр Ильин"]);
}
