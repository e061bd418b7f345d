using System.Globalization;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>What a request asks of an article beside its words, as tests of the columns.</summary>
internal static class FilterConditions
{
    public static Conditions Of(SearchRequest request, ArticleColumns columns, IndexReader reader) => new(
        request.Published is { } range ? [Published(range, columns)] : [],
        [.. request.Filters.GroupBy(f => f.Field).Select(f => (f.Key, Field(f.Key, f, columns, reader)))]);

    private static Predicate<int> Field(SearchField field, IEnumerable<SearchFilter> filters, ArticleColumns columns, IndexReader reader)
    {
        var column = columns[field];
        (int Value, bool IsExcluded)[] values = [.. filters.Select(f => (ValueOf(field, f.Value, columns, reader), f.IsExcluded))];
        return article =>
        {
            foreach (var (value, isExcluded) in values)
                if (column.Has(article, value) == isExcluded)
                    return false;
            return true;
        };
    }

    /// <summary>-1 for a value that no article has.</summary>
    private static int ValueOf(SearchField field, string value, ArticleColumns columns, IndexReader reader) => field switch
    {
        SearchField.Language => columns.ValueOf(value),
        SearchField.Year => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : -1,
        _ => FieldNames.IdOf(field, value, reader),
    };

    private static Predicate<int> Published(DateRange range, ArticleColumns columns)
    {
        var from = range.From is { } first ? Minutes(first) : 1;
        var before = range.To is { } last ? Minutes(last) + (24 * 60) : uint.MaxValue;
        return article => columns.Published(article) >= from && columns.Published(article) < before;
    }

    private static uint Minutes(DateOnly day) => (uint)(day.DayNumber * 24 * 60);
}
