namespace NewsCorpus.Text.Tests.Annotation;

public sealed class CueTests
{
    [Theory]
    [InlineData("Мэр Петр Ильин открыл мост. По его словам, мост «простоит больше века».", "По его словам")]
    [InlineData("Министр Петр Ильин сообщил о встрече. «Стороны договорились о новой встрече», — говорится в заявлении.", "говорится в заявлении")]
    [InlineData("Как отметил Петр Ильин, мост «простоит больше века».", "Как отметил Петр Ильин")]
    public void A_cue_is_the_whole_wording_that_names_the_speaker(string article, string cue)
    {
        var quote = Annotated.Russian(article).Only();

        quote.Cue.ShouldBe(cue);
        quote.CueSpan!.Value.In(article).ShouldBe(cue);
    }

    [Theory]
    [InlineData("Кметът Иван Колев замина. Срещата отпадна „по причини от протокола“, както обясни Вера Минчева.", "както обясни Вера Минчева")]
    [InlineData("Кметът Иван Колев замина. „Мост без начало и край“ – така го нарече Вера Минчева.", "нарече Вера Минчева")]
    public void A_clause_of_manner_behind_the_quote_attributes_it(string article, string cue) => Annotated.Bulgarian(article).Only().Cue.ShouldBe(cue);
}
