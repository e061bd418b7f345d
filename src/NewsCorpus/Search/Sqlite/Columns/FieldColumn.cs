using NewsCorpus.Search.Sqlite.Collecting;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What each article has in one field, by the article's id.</summary>
internal abstract class FieldColumn
{
    /// <summary>The largest value there is, so that counters are long enough; 0 where there is none.</summary>
    public int Largest { get; protected set; }

    public abstract void Grow(int size);

    public abstract void Clear(int article);

    public abstract bool Has(int article, int value);

    /// <summary>Adds one to the counter of each value that the article has.</summary>
    public abstract void Count(int article, Counters counters);
}

/// <summary>A field with one value or none; 0 is none.</summary>
internal sealed class SingleColumn : FieldColumn
{
    private int[] _values = [];

    public int this[int article]
    {
        get => _values[article];
        set
        {
            _values[article] = value;
            Largest = Math.Max(Largest, value);
        }
    }

    public override void Grow(int size) => Array.Resize(ref _values, size);

    public override void Clear(int article) => _values[article] = 0;

    public override bool Has(int article, int value) => _values[article] == value;

    public override void Count(int article, Counters counters) => counters.Add(_values[article]);
}

/// <summary>A field with any number of values: runs of one long array. What a later run replaces stays unused in it, until everything is loaded anew.</summary>
internal sealed class ListColumn : FieldColumn
{
    private int[] _starts = [];
    private int[] _lengths = [];
    private int[] _values = [];
    private int _used;

    public override void Grow(int size)
    {
        Array.Resize(ref _starts, size);
        Array.Resize(ref _lengths, size);
    }

    /// <summary>Adds a value to the article's run, which must be the last one written or empty.</summary>
    public void Add(int article, int value)
    {
        if (_lengths[article] == 0)
            _starts[article] = _used;
        if (_used == _values.Length)
            Array.Resize(ref _values, Math.Max(1024, _used * 2));
        _values[_used++] = value;
        _lengths[article]++;
        Largest = Math.Max(Largest, value);
    }

    public override void Clear(int article) => _lengths[article] = 0;

    public override bool Has(int article, int value) => Values(article).Contains(value);

    public override void Count(int article, Counters counters)
    {
        foreach (var value in Values(article))
            counters.Add(value);
    }

    private ReadOnlySpan<int> Values(int article) => _values.AsSpan(_starts[article], _lengths[article]);
}
