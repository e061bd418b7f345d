using System.Buffers.Binary;
using System.Collections;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Articles;

/// <summary>The removed blocks of a page. They are most of what a page has to say, and seldom looked at: stored packed, and unpacked when somebody does.</summary>
public sealed class RemovedBlocks : IReadOnlyList<RemovedBlock>, IEquatable<RemovedBlocks>
{
    /// <summary>First byte of what is packed; blocks that were stored before there was any packing begin with the bracket of a JSON list.</summary>
    private const byte Format = 1;

    /// <summary>The format, and how many bytes are packed.</summary>
    private const int HeadLength = 1 + sizeof(int);

    /// <summary>Of Brotli's: 32 µs for a page of 7 KB, which becomes 38 % of it; 2 take 54 µs for 35 %, deflate at its fastest 16 µs for 48 %.</summary>
    private const int Quality = 1;

    /// <summary>Bits of the window: nothing longer than 256 KB is looked back.</summary>
    private const int Window = 18;

    private byte[]? _packed;
    private IReadOnlyList<RemovedBlock>? _blocks;

    public static RemovedBlocks None { get; } = new() { _blocks = [], _packed = [] };

    /// <summary>As a column holds them; no bytes for no blocks.</summary>
    public byte[] Packed => _packed ??= Pack(Blocks);

    public int Count => Blocks.Count;

    public RemovedBlock this[int index] => Blocks[index];

    private IReadOnlyList<RemovedBlock> Blocks => _blocks ??= Unpack(_packed!);

    public static RemovedBlocks Of(IReadOnlyList<RemovedBlock> blocks) => blocks is [] ? None : new() { _blocks = blocks };

    /// <param name="packed">What <see cref="Packed"/> gave, or a list of blocks as JSON.</param>
    public static RemovedBlocks FromPacked(byte[] packed) => packed is [] ? None : new() { _packed = packed };

    public IEnumerator<RemovedBlock> GetEnumerator() => Blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(RemovedBlocks? other) => other is not null && (ReferenceEquals(this, other) || Blocks.SequenceEqual(other.Blocks));

    public override bool Equals(object? obj) => Equals(obj as RemovedBlocks);

    public override int GetHashCode() => Count;

    private static byte[] Pack(IReadOnlyList<RemovedBlock> blocks)
    {
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var (line, text, reason) in blocks)
            {
                writer.Write7BitEncodedInt(line);
                writer.Write7BitEncodedInt((int)reason);
                writer.Write(text);
            }
        }
        var length = (int)plain.Length;
        var packed = new byte[HeadLength + BrotliEncoder.GetMaxCompressedLength(length)];
        packed[0] = Format;
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), length);
        if (!BrotliEncoder.TryCompress(plain.GetBuffer().AsSpan(0, length), packed.AsSpan(HeadLength), out var written, Quality, Window))
            throw new InvalidOperationException("Brotli needs more room than it says.");
        return packed[..(HeadLength + written)];
    }

    private static List<RemovedBlock> Unpack(byte[] packed)
    {
        if (packed[0] != Format) return JsonSerializer.Deserialize<List<RemovedBlock>>(packed, StoredJson.Options) ?? [];
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(1))];
        if (!BrotliDecoder.TryDecompress(packed.AsSpan(HeadLength), plain, out var length) || length != plain.Length)
            throw new InvalidDataException("The removed blocks of a page are damaged.");
        using var reader = new BinaryReader(new MemoryStream(plain), Encoding.UTF8);
        var blocks = new List<RemovedBlock>();
        while (reader.BaseStream.Position < length)
        {
            var (line, reason) = (reader.Read7BitEncodedInt(), (RemovalReason)reader.Read7BitEncodedInt());
            blocks.Add(new(line, reader.ReadString(), reason));
        }
        return blocks;
    }
}
