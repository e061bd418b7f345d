namespace NewsCorpus.Text.Reading.Containers;

/// <summary>What a decompressor gives, as long as it stays in proportion to what went into it and to the whole file.</summary>
internal sealed class UnpackedStream : ReadOnlyStream
{
    private readonly Lazy<Stream> _unpacking;
    private readonly Func<bool> _packedEnded;
    private readonly UnpackingBudget _own;
    private readonly UnpackingBudget _file;

    private UnpackedStream(Func<Stream> open, Func<long> packedBytes, Func<bool> packedEnded, UnpackingBudget file)
    {
        (_unpacking, _packedEnded, _own, _file) = (new Lazy<Stream>(open), packedEnded, new UnpackingBudget(packedBytes), file);
    }

    /// <summary>Unpacks a stream.</summary>
    /// <param name="file">Of the file that all this is in.</param>
    public static UnpackedStream Of(PeekableStream packed, Func<PeekableStream, Stream> unpack, UnpackingBudget file) =>
        new(() => unpack(packed), () => packed.BytesRead, () => packed.WasReadBeyondEnd, file);

    /// <summary>Unpacks something of known length; it is opened at the first read.</summary>
    public static UnpackedStream Of(Func<Stream> open, long packedBytes, UnpackingBudget file) => new(open, () => packedBytes, () => false, file);

    public override int Read(Span<byte> buffer)
    {
        var read = ReadUnpacked(buffer);
        _own.Spend(read);
        _file.Spend(read);
        return read;
    }

    public override bool Resume() => _unpacking.Value is ReadOnlyStream stream && stream.Resume();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _unpacking.IsValueCreated) _unpacking.Value.Dispose();
        base.Dispose(disposing);
    }

    // Data that stop in the middle and data that make no sense are the same to .NET; a person wants to know which.
    private int ReadUnpacked(Span<byte> buffer)
    {
        try
        {
            return _unpacking.Value.Read(buffer);
        }
        catch (InvalidDataException e) when (_packedEnded())
        {
            throw new EndOfStreamException(e.Message, e);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException(e.Message, e); // what BrotliStream says of bytes that are no Brotli
        }
    }
}
