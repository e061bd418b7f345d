using System.Collections.Concurrent;

namespace NewsCorpus.Search.Sqlite.Reading;

/// <summary>Readers that wait for the next search: as many as searches ever ran at once.</summary>
public sealed class IndexReaders(CorpusFolder folder) : IDisposable
{
    private readonly ConcurrentBag<IndexReader> _idle = [];

    /// <summary>Runs something with a reader that nobody else has meanwhile.</summary>
    internal T With<T>(Func<IndexReader, T> use)
    {
        if (!_idle.TryTake(out var reader))
            reader = IndexReader.Open(folder.Database);
        try
        {
            return use(reader);
        }
        finally
        {
            reader.End();
            _idle.Add(reader);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var reader))
            reader.Dispose();
    }
}
