using System.Formats.Tar;
using FsCheck;
using FsCheck.Fluent;

namespace NewsCorpus.Text.Tests.Reading.Containers;

/// <summary>Whatever is done to a container, reading it ends, with pages or with reasons.</summary>
public sealed class ContainerLaws
{
    private static readonly byte[] Warc =
        [.. Made.Wet("Первая"), .. Made.Response(Made.Gzip(Made.Bytes("<p>Вторая")), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"), .. Made.Wet("Третья")];

    private static readonly byte[] Lines = Made.Bytes("{\"text\":\"Первая\",\"date\":\"2031-05-12\"}\n{\"html\":\"<p>Вторая\"}\n");

    private static readonly byte[][] Whole =
    [
        Warc, Made.Gzip(Warc), Lines, Made.Zip(("a.warc", Warc), ("b.jsonl", Lines)), Made.Tar(("a.warc", Warc), ("b.jsonl", Lines)),
        Made.Tar(TarEntryFormat.Gnu, (new string('a', 200), Lines)), Made.Gzip(Made.Tar(("a.zip", Made.Zip(("a.warc", Warc))))),
    ];

    private static readonly Arbitrary<byte[]> Broken = Gen.Choose(0, int.MaxValue - 1).Select(Break).ToArbitrary();

    [Fact]
    public void Broken_containers_are_read_to_an_end() =>
        Prop.ForAll(Broken, bytes => Made.Read(bytes).ShouldNotBeEmpty()).MustHold(3000);

    [Fact]
    public void Any_bytes_are_read_to_an_end() => Prop.ForAll<byte[]>(bytes => Made.Read(bytes).ShouldNotBeEmpty()).MustHold();

    private static byte[] Break(int seed)
    {
        var random = new Random(seed);
        var bytes = (byte[])Whole[random.Next(Whole.Length)].Clone();
        for (var i = random.Next(8); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
