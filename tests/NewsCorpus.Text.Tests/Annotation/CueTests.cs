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
}
