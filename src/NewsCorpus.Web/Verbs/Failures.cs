namespace NewsCorpus.Web.Verbs;

/// <summary>What went wrong in a verb: how much, and the first of it. A file may hold millions of broken lines.</summary>
internal sealed class Failures
{
    private string? _first;
    private long _count;

    /// <param name="sentence">What went wrong, in one plain sentence.</param>
    public void Add(string sentence)
    {
        _first ??= sentence;
        _count++;
    }

    /// <summary>Says on standard error what failed, in one sentence, and gives the exit code: 0 where nothing did, else 1.</summary>
    public int Report()
    {
        if (_count == 0) return 0;
        Console.Error.WriteLine(_count == 1 ? _first : $"{_count} pages gave nothing; the first: {_first}");
        return 1;
    }
}
