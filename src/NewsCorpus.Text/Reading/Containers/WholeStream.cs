namespace NewsCorpus.Text.Reading.Containers;

/// <summary>
/// The content of an archive entry, held to the length and the checksum that the archive states:
/// .NET checks neither, and a broken content would pass for a page.
/// </summary>
/// <param name="length">In bytes.</param>
/// <param name="crc32">Null where the archive states none.</param>
internal sealed class WholeStream(Stream inner, long length, uint? crc32 = null) : ReadOnlyStream
{
    private long _missing = length;
    private uint _crc = Crc32.Start;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _missing -= read;
        if (crc32 is not null) _crc = Crc32.Append(_crc, buffer[..read]);
        return read > 0 || buffer.IsEmpty ? read
            : _missing != 0 ? throw new EndOfStreamException()
            : crc32 is { } stated && stated != Crc32.Finish(_crc) ? throw new InvalidDataException()
            : 0;
    }
}
