using System.Buffers.Binary;
using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Text.Tests.Reading.Containers;

public sealed class BombTests
{
    /// <summary>Zeros pack about 1000 times.</summary>
    private static byte[] Zeros => new byte[ContainerLimits.FreeBytes * 2];

    [Fact]
    public void A_gzip_file_that_unpacks_out_of_all_proportion_is_left() => Made.Read(Made.Gzip(Zeros)).ShouldBe([("", "Bomb")]);

    [Fact]
    public void An_entry_that_says_so_itself_is_not_even_opened() =>
        Made.Read(Made.Zip(("a.txt", Zeros), ("b.txt", Made.Bytes("Вторая")))).ShouldBe([("/a.txt", "Bomb"), ("/b.txt", "Вторая")]);

    [Fact]
    public void Many_entries_that_are_each_in_proportion_may_not_be_out_of_it_together()
    {
        var entry = new byte[ContainerLimits.FreeBytes - 1];
        var entries = Enumerable.Range(0, 100).Select(i => ($"{i:00}.txt", entry)).ToArray();

        var found = Made.Read(Made.Zip(entries));

        found.Count.ShouldBeLessThan(100);
        found[^1].Found.ShouldBe("Bomb");
    }

    [Fact]
    public void Bombs_in_bombs_are_counted_together()
    {
        var inner = Made.Gzip(Made.Gzip(Made.Gzip(Zeros)));

        Made.Read(Made.Zip(("a.gz", inner))).ShouldBe([("/a.gz", "Bomb")]);
    }

    [Fact]
    public void A_packed_body_counts_against_its_file()
    {
        var body = Made.Gzip(new byte[ContainerLimits.FreeBytes - 1]);
        var warc = Enumerable.Range(0, 60).SelectMany(_ => Made.Response(body, "Content-Encoding: gzip\r\n")).ToArray();

        Made.Read(Made.Gzip(warc))[^1].Found.ShouldBe("Bomb");
    }

    [Fact]
    public void Containers_are_opened_to_a_bounded_depth()
    {
        var deep = Enumerable.Range(0, ContainerLimits.Layers).Aggregate(Made.Bytes("Страница"), (inner, _) => Made.Gzip(inner));

        Made.Read(deep).ShouldBe([("", "Страница")]);
        Made.Read(Made.Gzip(deep)).ShouldBe([("", "TooDeep")]);
    }

    [Fact]
    public void A_directory_that_says_it_fills_the_memory_is_not_read()
    {
        var zip = Made.Zip(("a.txt", Made.Bytes("Первая")));
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(zip.Length - 10), 0x7fffffff);

        Made.Read(zip).ShouldBe([("", "Bomb")]);
    }

    [Fact]
    public void A_name_in_a_tar_that_says_it_fills_the_memory_is_not_read()
    {
        var tar = Made.Tar(System.Formats.Tar.TarEntryFormat.Gnu, (new string('a', 200), Made.Bytes("Первая")));
        "17777777777"u8.CopyTo(tar.AsSpan(124)); // the length of the name, octal
        "        "u8.CopyTo(tar.AsSpan(148));
        Made.Bytes(Convert.ToString(tar.Take(512).Sum(b => b), 8).PadLeft(7, '0') + "\0").CopyTo(tar, 148);

        Made.Read(tar).ShouldBe([("", "Damaged")]);
    }
}
