using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("В порту встретили директора Семена Лагина.", "Семен Лагин")]
    [InlineData("Письмо передали Анне Серовой.", "Анна Серова")]
    [InlineData("Встреча с Павлом Зарецким состоялась утром.", "Павел Зарецкий")]
    [InlineData("Письмо вручили Ивану Петровичу Лагину.", "Иван Петрович Лагин")]
    [InlineData("Решение поддержал премьер Лесото Томас Мотсоахае.", "Томас Мотсоахае")]
    public void An_unknown_person_is_named_in_the_nominative(string article, string name) => Annotated.Russian(article).People.Select(p => p.Name).ShouldBe([name]);

    [Fact]
    public void Every_inflection_is_a_mention_of_one_person()
    {
        const string article = "Министр Вера Зимина приехала утром. Зиминой вручили цветы. С Зиминой говорил мэр. Позже В. Зимина уехала.";

        var person = Annotated.Russian(article).People.ShouldHaveSingleItem();

        person.Person.ShouldBe("vera-zimina");
        person.Mentions.Select(m => m.In(article)).ShouldBe(["Вера Зимина", "Зиминой", "Зиминой", "В. Зимина"]);
    }

    [Fact]
    public void People_stand_in_the_order_of_first_mention_the_title_first() =>
        Annotated.Russian("Министр Вера Зимина приняла госсекретаря Тома Барнса.", "Барнс прилетел").People.Select(p => p.Person).ShouldBe(["tom-barnes", "vera-zimina"]);

    [Fact]
    public void A_surname_alone_is_the_office_holder_whom_everybody_knows() =>
        Annotated.Russian("Барнс вылетел из Вашингтона.").People.ShouldHaveSingleItem().Person.ShouldBe("tom-barnes");

    [Theory]
    [InlineData("Северная Ирландия и Великая Британия спорят о рыбе, а Белый дом молчит.")]
    [InlineData("Группа ООН прибыла в Южный Судан из Аддис-Абебы.")]
    [InlineData("Профилактика ВИЧ-инфекции обсуждалась на форуме.")]
    public void Places_and_organisations_are_no_people(string article) => Annotated.Russian(article).People.ShouldBeEmpty();

    [Fact]
    public void People_named_inside_a_quote_are_people_of_the_article() =>
        Annotated.Bulgarian("„Благодаря на Мария Желева за помощта“, каза Иван Колев.").People.Select(p => p.Name).ShouldBe(["Мария Желева", "Иван Колев"]);
}
