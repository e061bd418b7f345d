using System.Text;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>Bytes that are written one after the other, and again from the beginning.</summary>
internal sealed class ByteList
{
    private byte[] _bytes = new byte[8192];

    public int Length { get; private set; }

    public Span<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Keeps the first bytes only.</summary>
    public void Shorten(int length) => Length = Math.Min(Length, length);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void AddNumber(long number)
    {
        if (number < 0x80 && Length < _bytes.Length)
            _bytes[Length++] = (byte)number; // nearly all
        else
            Length += Varint.Write(Room(Varint.MostBytes), number);
    }

    public void AddText(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private Span<byte> Room(int length)
    {
        if (Length + length > _bytes.Length)
            Array.Resize(ref _bytes, 2 * (Length + length));
        return _bytes.AsSpan(Length);
    }
}
