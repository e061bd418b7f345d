using NewsCorpus.Search.Sqlite.Columns;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Counts what the hits have in each field. For one search at a time, and then for the next.</summary>
internal sealed class FieldCounts
{
    /// <summary>More would not be read.</summary>
    private const int MostValues = 20;

    private readonly Counters[] _counters = [.. SearchFields.OfQuotes.Select(_ => new Counters())];
    private readonly Counters _months = new();
    private FieldColumn[] _columns = [];
    private FieldColumn? _month;

    /// <summary>Forgets what was counted.</summary>
    public void Begin(IFieldColumns columns)
    {
        _columns = [.. columns.Fields.Select(field => columns[field])];
        _month = columns.Month;
        for (var field = 0; field < _columns.Length; field++)
            _counters[field].Begin(_columns[field].Largest);
        _months.Begin(_month.Largest);
    }

    public void Count(int row)
    {
        for (var field = 0; field < _columns.Length; field++)
            _columns[field].Count(row, _counters[field]);
        _month!.Count(row, _months);
    }

    /// <summary>Counts a row that only the filter of this field keeps from being a hit.</summary>
    public void Count(int row, SearchField only)
    {
        _columns[(int)only].Count(row, _counters[(int)only]);
        if (only == SearchField.Year)
            _month!.Count(row, _months);
    }

    /// <summary>The values with most hits, the most first.</summary>
    public IReadOnlyList<(int Value, int Count)> Most(SearchField field) => _counters[(int)field].Most(field == SearchField.Year ? int.MaxValue : MostValues);

    /// <summary>Months with hits, in order.</summary>
    public IReadOnlyList<MonthCount> Months()
    {
        int[] months = [.. _months.Values];
        Array.Sort(months);
        return [.. months.Where(month => month > 0).Select(month => new MonthCount(new(month / 12, (month % 12) + 1, 1), _months[month]))];
    }
}
