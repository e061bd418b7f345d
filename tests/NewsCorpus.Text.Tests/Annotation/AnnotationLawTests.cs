using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Tests.Catalogues;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class AnnotationLawTests
{
    private static readonly ArticleAnnotator Annotator = new(Seeds.Catalogues.People);

    /// <summary>What articles are made of, in any order.</summary>
    private static readonly Gen<string> Articles = Gen.Elements(
        "\"", "«", "»", "„", "“", "”", "‘", "’", "‹", "›", " ", " ", " ", "\n", ", ", ". ", ": ", " — ", "- ", "(...) ", "…", "𝄞", "\r\n",
        "заявил", "сказала", "добавив", "что", "который", "по его словам", "говорится в заявлении", "передает", "министр", "глава МИД", "он", "она", "Лавров", "Лаврова", "Майк Помпео",
        "Иван Петров", "С.", "Россия", "каза", "заяви", "според", "че", "той", "президентът", "на", "САЩ", "в", "завтра все изменится", "ще работим с всички", "А", "Я-", "Ё")
        .ListOf().Select(string.Concat);

    [Theory, InlineData("ru"), InlineData("bg"), InlineData("xx")]
    public void No_text_makes_annotation_throw(string language)
    {
        Prop.ForAll<string?>(text => Annotate(text ?? "", language) is not null).MustHold();
        Prop.ForAll(Articles.ToArbitrary(), text => Annotate(text, language) is not null).MustHold();
    }

    [Theory, InlineData("ru"), InlineData("bg")]
    public void The_text_of_a_quote_is_that_of_its_spans(string language) =>
        Prop.ForAll(Articles.ToArbitrary(), text => Annotate(text, language).Quotes.All(quote =>
            quote.Text == string.Join(' ', quote.Spans.Select(s => (quote.Kind == QuoteKind.Headline ? Title(text) : text)[s.Start..s.End])))).MustHold();

    [Theory, InlineData("ru"), InlineData("bg")]
    public void A_cue_is_a_piece_of_its_text(string language) =>
        Prop.ForAll(Articles.ToArbitrary(), text => Annotate(text, language).Quotes.All(quote =>
            quote.CueSpan is not { } cue ? quote.Cue.Length == 0 : quote.Cue == cue.In(quote.Kind == QuoteKind.Headline ? Title(text) : text))).MustHold();

    [Theory, InlineData("ru"), InlineData("bg")]
    public void Quotes_do_not_overlap_and_stand_in_order(string language) =>
        Prop.ForAll(Articles.ToArbitrary(), text =>
        {
            var spans = Annotate(text, language).Quotes.Where(q => q.Kind != QuoteKind.Headline).SelectMany(q => q.Spans).OrderBy(s => s.Start).ToList();
            return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && spans.All(s => s.Length > 0);
        }).MustHold();

    [Fact]
    public void The_same_article_gives_the_same_annotations() =>
        Prop.ForAll(Articles.ToArbitrary(), text => Written(Annotate(text, "ru")) == Written(Annotate(text, "ru"))).MustHold();

    [Theory]
    [InlineData("\"")]
    [InlineData("«")]
    [InlineData("„А“, каза той. ")]
    [InlineData("«А», — сказал Иван Петров. ")]
    [InlineData("по его словам, Иван Петров ")]
    [InlineData("\"\n«")]
    [InlineData("Петров ")]
    [InlineData("министр ")]
    [InlineData("а")]
    [InlineData(", — сказал ")]
    public void A_million_letters_of_one_thing_are_annotated_in_linear_time(string thing) =>
        Annotate(string.Concat(Enumerable.Repeat(thing, 1_000_000 / thing.Length)), "ru").ShouldNotBeNull();

    /// <summary>The same text as title and body.</summary>
    private static Annotations Annotate(string text, string language) => Annotator.Annotate(new(Title(text), text, language, new DateOnly(2021, 5, 20)));

    private static string Title(string text) => text.Length > 80 ? text[..80] : text;

    private static string Written(Annotations annotations) =>
        string.Join('|', annotations.Quotes.Select(q => $"{q.Text}/{q.Speaker?.Name}/{q.Confidence}")) + string.Join('|', annotations.People.Select(p => p.Name));
}
