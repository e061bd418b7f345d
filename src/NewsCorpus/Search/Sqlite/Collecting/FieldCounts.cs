using NewsCorpus.Search.Sqlite.Columns;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Counts what the hits have in each field.</summary>
internal sealed class FieldCounts
{
    /// <summary>More would not be read.</summary>
    private const int MostValues = 20;

    private readonly (FieldColumn Column, int[] Counters)[] _fields;
    private readonly (FieldColumn Column, int[] Counters) _months;

    public FieldCounts(ArticleColumns columns)
    {
        _fields = [.. Enum.GetValues<SearchField>().Select(field => Counters(columns[field]))];
        _months = Counters(columns.Month);
    }

    public void Count(int article)
    {
        foreach (var (column, counters) in _fields)
            column.Count(article, counters);
        _months.Column.Count(article, _months.Counters);
    }

    /// <summary>Counts an article that only the filter of this field keeps from being a hit.</summary>
    public void Count(int article, SearchField only)
    {
        var (column, counters) = _fields[(int)only];
        column.Count(article, counters);
        if (only == SearchField.Year)
            _months.Column.Count(article, _months.Counters);
    }

    /// <summary>The values with most hits, the most first.</summary>
    public IEnumerable<(int Value, int Count)> Most(SearchField field) =>
        Counted(_fields[(int)field].Counters).OrderByDescending(v => v.Count).ThenBy(v => v.Value).Take(field == SearchField.Year ? int.MaxValue : MostValues);

    /// <summary>Months with hits, in order.</summary>
    public IEnumerable<MonthCount> Months() => Counted(_months.Counters).Select(m => new MonthCount(new(m.Value / 12, (m.Value % 12) + 1, 1), m.Count));

    // The counter of 0 counts those without a value.
    private static IEnumerable<(int Value, int Count)> Counted(int[] counters)
    {
        for (var value = 1; value < counters.Length; value++)
            if (counters[value] > 0)
                yield return (value, counters[value]);
    }

    private static (FieldColumn, int[]) Counters(FieldColumn column) => (column, new int[column.Largest + 1]);
}
