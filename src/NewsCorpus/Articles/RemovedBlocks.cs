using System.Buffers.Binary;
using System.Collections;
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

    /// <summary>Bytes of a block besides its text: line, reason, how long the text is. Seldom more.</summary>
    private const int HeadOfBlock = 5;

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
        using var plain = new MemoryStream(blocks.Sum(block => HeadOfBlock + Encoding.UTF8.GetByteCount(block.Text)));
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
        var head = new byte[HeadLength];
        head[0] = Format;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), length);
        return [.. head, .. Packing.Pack(plain.GetBuffer().AsSpan(0, length))];
    }

    private static List<RemovedBlock> Unpack(byte[] packed)
    {
        if (packed[0] != Format) return JsonSerializer.Deserialize<List<RemovedBlock>>(packed, StoredJson.Options) ?? [];
        var plain = Packing.Unpack(packed.AsSpan(HeadLength), BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(1)))
            ?? throw new InvalidDataException("The removed blocks of a page are damaged.");
        using var reader = new BinaryReader(new MemoryStream(plain), Encoding.UTF8);
        var blocks = new List<RemovedBlock>();
        while (reader.BaseStream.Position < plain.Length)
        {
            var (line, reason) = (reader.Read7BitEncodedInt(), (RemovalReason)reader.Read7BitEncodedInt());
            blocks.Add(new(line, reader.ReadString(), reason));
        }
        return blocks;
    }
}
