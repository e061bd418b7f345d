using NewsCorpus.Search.Sqlite.Collecting;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What each article, or each quote, has in one field, by its id.</summary>
internal abstract class FieldColumn
{
    /// <summary>The largest value there is, so that counters are long enough; 0 where there is none.</summary>
    public abstract int Largest { get; }

    public abstract bool Has(int row, int value);

    /// <summary>Adds one to the counter of each value that each row has.</summary>
    public abstract void Count(ReadOnlySpan<int> rows, Counters counters);
}

/// <summary>A field that is kept here, and not looked up elsewhere.</summary>
internal abstract class StoredColumn : FieldColumn
{
    private int _largest;

    public override int Largest => _largest;

    public abstract void Grow(int size);

    public abstract void Clear(int row);

    protected void Note(int value) => _largest = Math.Max(_largest, value);
}

/// <summary>A field with one value or none; 0 is none.</summary>
internal sealed class SingleColumn : StoredColumn
{
    private int[] _values = [];

    public int this[int row]
    {
        get => _values[row];
        set
        {
            _values[row] = value;
            Note(value);
        }
    }

    public override void Grow(int size) => Array.Resize(ref _values, size);

    public override void Clear(int row) => _values[row] = 0;

    public override bool Has(int row, int value) => _values[row] == value;

    public override void Count(ReadOnlySpan<int> rows, Counters counters) => counters.Add(rows, _values);
}

/// <summary>A field with any number of values: runs of one long array. What a later run replaces stays unused in it, until everything is loaded anew.</summary>
internal sealed class ListColumn : StoredColumn
{
    /// <summary>As long as most runs are at the most.</summary>
    private const int Usual = 8;

    private (int Start, int Length)[] _runs = [];
    private int[] _values = new int[Usual];
    private int _used;

    public override void Grow(int size) => Array.Resize(ref _runs, size);

    /// <summary>Adds a value to the row's run, which must be the last one written or empty.</summary>
    public void Add(int row, int value)
    {
        if (_runs[row].Length == 0)
            _runs[row].Start = _used;
        if (_used + Usual == _values.Length)
            Array.Resize(ref _values, Math.Max(1024, _used * 2));
        _values[_used++] = value;
        _runs[row].Length++;
        Note(value);
    }

    public override void Clear(int row) => _runs[row].Length = 0;

    public override bool Has(int row, int value) => Values(row).Contains(value);

    public override void Count(ReadOnlySpan<int> rows, Counters counters)
    {
        if (Largest == 0)
            return;
        Span<int> together = stackalloc int[64 * Usual];
        var used = 0;
        foreach (var row in rows)
        {
            var (start, length) = _runs[row];
            if (length > Usual)
            {
                counters.Add(_values.AsSpan(start, length));
                continue;
            }
            // Always as many, since a processor that cannot foresee how long a run is waits longer than that takes; what is too much is written over.
            _values.AsSpan(start, Usual).CopyTo(together[used..]);
            used += length;
            if (used > together.Length - Usual)
            {
                counters.Add(together[..used]);
                used = 0;
            }
        }
        counters.Add(together[..used]);
    }

    public ReadOnlySpan<int> Values(int row) => _values.AsSpan(_runs[row].Start, _runs[row].Length);
}
