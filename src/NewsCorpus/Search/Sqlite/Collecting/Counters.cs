namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>One counter for each value of a field. Used again for the next search: only what was counted is looked at and cleared.</summary>
internal sealed class Counters
{
    private int[] _counts = [];
    private int[] _counted = [];
    private int _used;

    /// <summary>Forgets what was counted, and makes room.</summary>
    /// <param name="largest">The largest value there is.</param>
    public void Begin(int largest)
    {
        foreach (var value in Values)
            _counts[value] = 0;
        _used = 0;
        if (largest < _counts.Length)
            return;
        // Values come one by one while articles come; a tenth more, so that not every search makes room.
        (_counts, _counted) = (new int[largest + (largest / 10) + 1], new int[largest + (largest / 10) + 1]);
    }

    public int this[int value] => _counts[value];

    /// <summary>Values with a count, in no order; 0 is among them where something had no value.</summary>
    public ReadOnlySpan<int> Values => _counted.AsSpan(0, _used);

    /// <summary>Adds one to the counter of each value of some rows.</summary>
    /// <param name="valueOf">Values by row.</param>
    public void Add(ReadOnlySpan<int> rows, ReadOnlySpan<int> valueOf)
    {
        // In locals, here and below: this is where a search for a common word spends its time.
        var (counts, counted, used) = (_counts, _counted, _used);
        foreach (var row in rows)
        {
            var value = valueOf[row];
            if (counts[value]++ == 0)
                counted[used++] = value;
        }
        _used = used;
    }

    /// <summary>Adds one to the counter of each of some values.</summary>
    public void Add(ReadOnlySpan<int> values)
    {
        var (counts, counted, used) = (_counts, _counted, _used);
        foreach (var value in values)
        {
            if (counts[value]++ == 0)
                counted[used++] = value;
        }
        _used = used;
    }

    /// <summary>The values with the highest counts, of equals the lowest value first.</summary>
    public IReadOnlyList<(int Value, int Count)> Most(int number)
    {
        // The least of them on top: it is what another value must beat.
        var most = new PriorityQueue<int, long>();
        foreach (var value in Values)
        {
            if (value == 0)
                continue;
            var rank = ((long)_counts[value] << 32) - value;
            if (most.Count < number)
                most.Enqueue(value, rank);
            else if (most.TryPeek(out _, out var least) && rank > least)
                most.DequeueEnqueue(value, rank);
        }
        return [.. most.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => (item.Element, _counts[item.Element]))];
    }
}
