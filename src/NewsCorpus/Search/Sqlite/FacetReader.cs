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
    /// <param name="filters">Of the request.</param>
    public static SearchFacets Read(FieldCounts counts, IFieldColumns columns, FieldNames names, IReadOnlyList<SearchFilter> filters, IndexReader reader)
    {
        var values = columns.Fields.ToDictionary(field => field, field => Values(field, counts, v => NameOf(field, v, columns, names, reader)));
        return new(values)
        {
            Months = counts.Months(),
            Uncounted = Named(filters.Where(f => !values[f.Field].Any(v => v.Value == f.Value)), names, reader),
        };
    }

    private static Dictionary<SearchFilter, LocalizedText> Named(IEnumerable<SearchFilter> filters, FieldNames names, IndexReader reader) => filters
        .Where(f => FieldNames.IsNamed(f.Field)).Distinct().Select(f => (Filter: f, Id: FieldNames.IdOf(f.Field, f.Value, reader))).Where(f => f.Id >= 0)
        .ToDictionary(f => f.Filter, f => names.Of(f.Filter.Field, f.Id, reader).Names);

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
