using System.IO.Compression;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>gzip. WARC files are packed record by record, each a member of its own, so behind a damaged one the next can be read.</summary>
internal sealed class GzipMembers(PeekableStream packed) : ReadOnlyStream
{
    private GZipStream _unpacking = Open(packed);

    /// <summary>How a member begins: its mark and the only method there is (RFC 1952). By chance it stands in one of 16 million places.</summary>
    private static ReadOnlySpan<byte> Mark => [0x1f, 0x8b, 8];

    public override int Read(Span<byte> buffer) => _unpacking.Read(buffer);

    public override bool Resume()
    {
        if (!packed.SkipTo(Mark)) return false;
        _unpacking.Dispose();
        _unpacking = Open(packed);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacking.Dispose();
        base.Dispose(disposing);
    }

    private static GZipStream Open(PeekableStream packed) => new(new Pieces(packed), CompressionMode.Decompress);

    /// <summary>Hands on no more at once than up to the next member, so that what was taken when damage is found is the damaged member's.</summary>
    private sealed class Pieces(PeekableStream packed) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            var next = packed.Peek(Math.Min(buffer.Length + Mark.Length - 1, ContainerLimits.HeadBytes));
            var mark = next.IsEmpty ? -1 : next[1..].IndexOf(Mark);
            // A mark may begin in the last bytes shown and end behind them.
            var length = mark >= 0 ? mark + 1 : next.Length >= Mark.Length ? next.Length - Mark.Length + 1 : next.Length;
            return packed.Read(buffer[..Math.Min(buffer.Length, length)]);
        }
    }
}
