using System.Globalization;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Names what was counted.</summary>
internal static class FacetReader
{
    public static SearchFacets Read(FieldCounts counts, ArticleColumns columns, FieldNames names, IndexReader reader) =>
        new(Enum.GetValues<SearchField>().ToDictionary(field => field, field => Values(field, counts, v => NameOf(field, v, columns, names, reader))))
        {
            Months = counts.Months(),
        };

    private static IReadOnlyList<FacetValue> Values(SearchField field, FieldCounts counts, Func<int, FieldName> nameOf) =>
    [
        .. counts.Most(field).Select(v => (Name: nameOf(v.Value), v.Count)).Select(v => new FacetValue(v.Name.Slug, v.Name.Names, v.Count))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal),
    ];

    private static FieldName NameOf(SearchField field, int value, ArticleColumns columns, FieldNames names, IndexReader reader) => field switch
    {
        SearchField.Language => new(columns.LanguageOf(value), LocalizedText.Empty),
        SearchField.Year => new(value.ToString(CultureInfo.InvariantCulture), LocalizedText.Empty),
        _ => names.Of(field, value, reader),
    };
}
