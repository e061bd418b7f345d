using System.Runtime.ExceptionServices;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>Reads a stream forward, and shows the next bytes without taking them. Bytes before a damaged place can all be read.</summary>
internal sealed class PeekableStream(Stream inner) : ReadOnlyStream
{
    private readonly byte[] _buffer = new byte[ContainerLimits.HeadBytes];
    private ExceptionDispatchInfo? _damage;
    private int _start;
    private int _end;
    private bool _sourceEnded;

    /// <summary>Bytes taken from the stream below.</summary>
    public long BytesRead { get; private set; }

    /// <summary>True once a reader asked for more than there is.</summary>
    public bool WasReadBeyondEnd { get; private set; }

    /// <summary>The stream below.</summary>
    public Stream Inner => inner;

    /// <summary>True where all was read; at a damaged place it throws.</summary>
    public bool IsAtEnd => Peek(1).IsEmpty;

    /// <summary>True where there is another byte: not at the end, nor at a damaged place.</summary>
    public bool HasNext => Available(1) > 0;

    /// <summary>The next bytes; fewer only at the end, or before a damaged place.</summary>
    /// <param name="count">At most <see cref="ContainerLimits.HeadBytes"/>.</param>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var available = Available(count);
        if (available == 0) _damage?.Throw();
        return _buffer.AsSpan(_start, available);
    }

    /// <summary>Bytes that can be shown at once, at least one; none only at the end.</summary>
    public ReadOnlySpan<byte> PeekAny() => IsAtEnd ? [] : _buffer.AsSpan(_start.._end);

    /// <summary>Takes bytes that were shown.</summary>
    public void Skip(int count) => _start += count;

    public override int Read(Span<byte> buffer)
    {
        var next = Peek(1).IsEmpty ? [] : _buffer.AsSpan(_start, Math.Min(buffer.Length, _end - _start));
        next.CopyTo(buffer);
        _start += next.Length;
        WasReadBeyondEnd |= next.IsEmpty;
        return next.Length;
    }

    /// <summary>Skips to the next such bytes; false where there are none.</summary>
    public bool SkipTo(ReadOnlySpan<byte> mark)
    {
        while (Peek(ContainerLimits.HeadBytes) is { } next && next.Length >= mark.Length)
        {
            var found = next.IndexOf(mark);
            Skip(found >= 0 ? found : next.Length - mark.Length + 1);
            if (found >= 0) return true;
        }
        return false;
    }

    public override bool Resume()
    {
        if (_damage is null || inner is not ReadOnlyStream stream || !stream.Resume()) return false;
        _damage = null;
        return true;
    }

    /// <summary>Copies what is left, if it is no more than <paramref name="most"/> bytes.</summary>
    /// <returns>False where there is more; some of it was read.</returns>
    public bool CopyAtMost(long most, Stream to)
    {
        for (var next = PeekAny(); !next.IsEmpty; next = PeekAny())
        {
            if ((most -= next.Length) < 0) return false;
            to.Write(next);
            Skip(next.Length);
        }
        return true;
    }

    private int Available(int count)
    {
        if (_end - _start < count) Fill(count);
        return Math.Min(count, _end - _start);
    }

    private void Fill(int count)
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        while (_end < count && !_sourceEnded && _damage is null)
        {
            var read = ReadInner();
            _sourceEnded = read == 0 && _damage is null;
            _end += read;
            BytesRead += read;
        }
    }

    private int ReadInner()
    {
        try
        {
            return inner.Read(_buffer.AsSpan(_end));
        }
        catch (Exception e) when (ContainerFault.Of(e) is not null)
        {
            _damage = ExceptionDispatchInfo.Capture(e);
            return 0;
        }
    }
}
