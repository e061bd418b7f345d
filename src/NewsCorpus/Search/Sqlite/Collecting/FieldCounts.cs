using NewsCorpus.Search.Sqlite.Columns;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Counts what the hits have in each field. For one search at a time, and then for the next.</summary>
internal sealed class FieldCounts
{
    /// <summary>More would not be read.</summary>
    private const int MostValues = 20;

    private readonly Counters[] _counters = [.. SearchFields.OfQuotes.Select(_ => new Counters())];
    private readonly Counters _months = new();
    private readonly int[] _rows = new int[256];
    private int _waiting;
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
        _waiting = 0;
    }

    /// <summary>Rows wait until there are some hundred of them: going through a column is faster than going through the columns.</summary>
    public void Count(int row)
    {
        _rows[_waiting++] = row;
        if (_waiting == _rows.Length)
            CountWaiting();
    }

    /// <summary>Counts a row that only the filter of this field keeps from being a hit.</summary>
    public void Count(int row, SearchField only)
    {
        if (only == SearchField.Year)
            _month!.Count([row], _months);
        else
            _columns[(int)only].Count([row], _counters[(int)only]);
    }

    /// <summary>The values with most hits, the most first; of years all.</summary>
    public IReadOnlyList<(int Value, int Count)> Most(SearchField field)
    {
        CountWaiting();
        return field == SearchField.Year ? Years() : _counters[(int)field].Most(MostValues);
    }

    /// <summary>Months with hits, in order.</summary>
    public IReadOnlyList<MonthCount> Months()
    {
        CountWaiting();
        var months = _months.Values.ToArray();
        Array.Sort(months);
        return Array.ConvertAll(Array.FindAll(months, month => month > 0), month => new MonthCount(new(month / 12, (month % 12) + 1, 1), _months[month]));
    }

    private List<(int Year, int Count)> Years() =>
        [.. Months().GroupBy(month => month.First.Year, (year, months) => (year, Count: months.Sum(month => month.Count))).OrderByDescending(year => year.Count)];

    private void CountWaiting()
    {
        var rows = _rows.AsSpan(0, _waiting);
        for (var field = 0; field < _columns.Length; field++)
            if ((SearchField)field != SearchField.Year) // the sum of its months
                _columns[field].Count(rows, _counters[field]);
        _month!.Count(rows, _months);
        _waiting = 0;
    }
}
