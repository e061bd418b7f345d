using System.Text.Json;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Tests.Catalogues;
using NewsCorpus.Text.Tests.Extraction;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class SeedAnnotationTests
{
    private static readonly ArticleAnnotator Annotator = new(Seeds.Catalogues.People);

    private static readonly Dictionary<string, SeedQuotes> Golden = JsonSerializer.Deserialize<List<SeedQuotes>>(
        File.ReadAllText(Path.Combine(Seeds.Root, "tests/NewsCorpus.Text.Tests/Annotation/seeds.golden.json")), JsonSerializerOptions.Web)!.ToDictionary(s => s.File);

    public static TheoryData<string> Files => [.. Golden.Keys];

    [Theory, MemberData(nameof(Files))]
    public void Every_quote_of_a_seed_is_found_word_for_word(string file) =>
        Annotate(file).Quotes.Select(q => (Kind(q), Folded(q.Text))).ShouldBe(Golden[file].Quotes.Select(q => (q.Kind, Folded(q.Text))));

    [Theory, MemberData(nameof(Files))]
    public void Every_quote_of_a_seed_has_its_speaker(string file)
    {
        foreach (var (found, golden) in Annotate(file).Quotes.Zip(Golden[file].Quotes))
            golden.Speakers.ShouldContain(found.Speaker?.Name, found.Text);
    }

    [Theory, MemberData(nameof(Files))]
    public void The_people_of_a_seed_stand_in_the_order_of_their_first_mention(string file) =>
        Annotate(file).People.Select(p => p.Name).ShouldBe(Golden[file].People);

    [Theory, MemberData(nameof(Files))]
    public void Names_in_marks_are_no_quotes_of_a_seed(string file) =>
        Annotate(file).Quotes.Select(q => q.Text).ShouldNotContain(text => Golden[file].NotQuotes.Contains(text));

    private static Annotations Annotate(string file)
    {
        var article = SeedPages.Extract(file);
        var title = article.TitleSource == TitleSource.Page ? article.Title : null;
        return Annotator.Annotate(new(title, article.Text, article.Language, article.Published is { } p ? DateOnly.FromDateTime(p.Local) : null));
    }

    private static string Kind(ExtractedQuote quote) => JsonNamingPolicy.CamelCase.ConvertName(quote.Kind.ToString());

    /// <summary>No-break spaces as spaces.</summary>
    private static string Folded(string text) => text.Replace('\u00a0', ' ');

    internal sealed record SeedQuotes(string File, string[] People, string[] NotQuotes, SeedQuote[] Quotes);

    internal sealed record SeedQuote(string Kind, string Text, string?[] Speakers);
}
