using System.Globalization;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>What a request asks of a row beside its words, as tests of the columns: of articles, or of quotes.</summary>
internal static class FilterConditions
{
    public static Conditions Of(SearchRequest request, IFieldColumns columns, IndexReader reader) => new(
        [.. Times(request, columns)],
        [.. request.Filters.GroupBy(f => f.Field).Select(f => (f.Key, Field(f.Key, f, columns, reader)))]);

    private static Predicate<int> Field(SearchField field, IEnumerable<SearchFilter> filters, IFieldColumns columns, IndexReader reader)
    {
        var column = columns[field];
        (int Value, bool IsExcluded)[] values = [.. filters.Select(f => (ValueOf(field, f.Value, columns, reader), f.IsExcluded))];
        return row =>
        {
            foreach (var (value, isExcluded) in values)
                if (column.Has(row, value) == isExcluded)
                    return false;
            return true;
        };
    }

    /// <summary>-1 for a value that nothing has.</summary>
    private static int ValueOf(SearchField field, string value, IFieldColumns columns, IndexReader reader) => field switch
    {
        SearchField.Language => columns.ValueOf(value),
        SearchField.Year => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : -1,
        SearchField.Kind => Enum.TryParse<QuoteKind>(value, ignoreCase: true, out var kind) ? QuoteColumns.ValueOf(kind) : -1,
        SearchField.Certainty => Enum.TryParse<Certainty>(value, ignoreCase: true, out var certainty) ? QuoteColumns.ValueOf(certainty) : -1,
        _ => FieldNames.IdOf(field, value, reader),
    };

    /// <summary>When it was published, and when it came in.</summary>
    private static IEnumerable<Predicate<int>> Times(SearchRequest request, IFieldColumns columns)
    {
        if (request.Published is { } range)
            yield return Published(range, columns);
        if (request.StoredAfter is { } seen)
            yield return row => columns.ArticleOf(row) > seen;
    }

    private static Predicate<int> Published(DateRange range, IFieldColumns columns)
    {
        var from = range.From is { } first ? Minutes(first) : 1;
        var before = range.To is { } last ? Minutes(last) + (24 * 60) : uint.MaxValue;
        return row => columns.Published(row) >= from && columns.Published(row) < before;
    }

    private static uint Minutes(DateOnly day) => (uint)(day.DayNumber * 24 * 60);
}
