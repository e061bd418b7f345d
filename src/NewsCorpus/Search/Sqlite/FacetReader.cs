using System.Globalization;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Names what was counted.</summary>
internal static class FacetReader
{
    public static SearchFacets Read(FieldCounts counts, IFieldColumns columns, FieldNames names, IndexReader reader) =>
        new(columns.Fields.ToDictionary(field => field, field => Values(field, counts, v => NameOf(field, v, columns, names, reader))))
        {
            Months = counts.Months(),
        };

    private static IReadOnlyList<FacetValue> Values(SearchField field, FieldCounts counts, Func<int, FieldName> nameOf) =>
    [
        .. counts.Most(field).Select(v => (Name: nameOf(v.Value), v.Count)).Select(v => new FacetValue(v.Name.Slug, v.Name.Names, v.Count))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal),
    ];

    private static FieldName NameOf(SearchField field, int value, IFieldColumns columns, FieldNames names, IndexReader reader) => field switch
    {
        SearchField.Language => new(columns.LanguageOf(value), LocalizedText.Empty),
        SearchField.Year => new(value.ToString(CultureInfo.InvariantCulture), LocalizedText.Empty),
        SearchField.Kind => new(Enum.GetValues<QuoteKind>().First(kind => QuoteColumns.ValueOf(kind) == value).ToString(), LocalizedText.Empty),
        SearchField.Certainty => new(Enum.GetValues<Certainty>().First(certainty => QuoteColumns.ValueOf(certainty) == value).ToString(), LocalizedText.Empty),
        _ => names.Of(field, value, reader),
    };
}
