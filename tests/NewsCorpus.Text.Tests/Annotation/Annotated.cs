using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Tests.Annotation;

/// <summary>Small invented articles, annotated with a small invented catalogue.</summary>
internal static class Annotated
{
    /// <summary>Two foreign ministers of one country, one after the other, and a president.</summary>
    private static readonly PeopleCatalogue People = new(
    [
        Person("andrey-gromov", Gender.Male, "Андрей Громов", new Office("foreign-minister", "RU", new(2010, 1, 1), new(2016, 12, 31))),
        Person("vera-zimina", Gender.Female, "Вера Зимина", new Office("foreign-minister", "RU", new(2017, 1, 1), null)),
        Person("oleg-stoyanov", Gender.Male, "Олег Стоянов", new Office("president", "BG", new(2010, 1, 1), null)),
        Person("tom-barnes", Gender.Male, "Том Барнс", new Office("foreign-minister", "US", new(2015, 1, 1), null)),
    ]);

    private static readonly ArticleAnnotator Annotator = new(People);

    public static Annotations Russian(string text, string? title = null, DateOnly? day = null) => Annotator.Annotate(new(title, text, "ru", day));

    public static Annotations Bulgarian(string text, string? title = null, DateOnly? day = null) => Annotator.Annotate(new(title, text, "bg", day));

    /// <summary>The only quote of an article.</summary>
    public static ExtractedQuote Only(this Annotations annotations) => annotations.Quotes.ShouldHaveSingleItem();

    /// <summary>Name of the speaker of each quote; null where nobody is known.</summary>
    public static IEnumerable<string?> Speakers(this Annotations annotations) => annotations.Quotes.Select(q => q.Speaker?.Name);

    private static CataloguedPerson Person(string slug, Gender gender, string name, params Office[] offices) =>
        new() { Slug = slug, Gender = gender, Names = new Dictionary<string, string> { ["ru"] = name, ["bg"] = name }, Offices = offices };
}
