using System.Formats.Tar;

namespace NewsCorpus.Text.Tests.Reading.Containers;

public sealed class ArchiveTests
{
    private static readonly byte[] First = Made.Bytes("Первая");

    private static readonly byte[] Second = Made.Bytes("Вторая");

    [Fact]
    public void The_files_of_a_ZIP_are_pages_under_their_names() =>
        Made.Read(Made.Zip(("a.txt", First), ("folder/", []), ("folder/б.txt", Second))).ShouldBe([("/a.txt", "Первая"), ("/folder/б.txt", "Вторая")]);

    [Fact]
    public void A_tar_whose_entry_is_longer_than_any_number_is_damaged()
    {
        const int Size = 124, Sum = 148; // places in the head of an entry (POSIX ustar): twelve bytes and eight
        var tar = Made.Tar(TarEntryFormat.Gnu, ("a.txt", First));
        tar.AsSpan(Size, 12).Fill(0xFF);
        tar[Size] = 0x80; // a number in base 256 follows
        tar.AsSpan(Sum, 8).Fill((byte)' ');
        var sum = tar.Take(512).Sum(b => b);
        System.Text.Encoding.ASCII.GetBytes($"{Convert.ToString(sum, 8).PadLeft(6, '0')}\0 ").CopyTo(tar, Sum);

        Made.Read(tar).ShouldBe([("", "Damaged")]);
    }

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Gnu)]
    [InlineData(TarEntryFormat.Pax)]
    public void The_files_of_a_tar_of_any_kind_are_pages(TarEntryFormat format) =>
        Made.Read(Made.Gzip(Made.Tar(format, ("a.txt", First), ("folder/b.txt", Second)))).ShouldBe([("/a.txt", "Первая"), ("/folder/b.txt", "Вторая")]);

    [Fact]
    public void Containers_in_an_archive_are_opened()
    {
        var lines = Made.Bytes("{\"text\":\"Строка\"}");
        var inner = Made.Zip(("c.jsonl", lines), ("d.warc.gz", Made.Gzip(Made.Wet("Запись"))));

        Made.Read(Made.Gzip(Made.Tar(("a.txt.gz", Made.Gzip(First)), ("b.zip", inner))))
            .ShouldBe([("/a.txt.gz", "Первая"), ("/b.zip/c.jsonl#1", "Строка"), ("/b.zip/d.warc.gz#1", "Запись")]);
    }

    [Fact]
    public void What_a_file_is_called_says_nothing() =>
        Made.Read(Made.Zip(("a.zip", First), ("b.txt", Made.Gzip(Made.Wet("Запись"))))).ShouldBe([("/a.zip", "Первая"), ("/b.txt#1", "Запись")]);

    [Theory]
    [InlineData("../../etc/passwd", "/etc/passwd")]
    [InlineData("/root/a.txt", "/root/a.txt")]
    [InlineData("..\\..\\a\u0007.txt", "/a.txt")]
    [InlineData("..", "/_")]
    public void A_name_that_leads_out_of_the_archive_is_only_a_label(string name, string place) =>
        Made.Read(Made.Zip((name, First))).ShouldBe([(place, "Первая")]);

    [Fact]
    public void A_damaged_entry_of_a_ZIP_costs_itself_only()
    {
        var zip = Made.Zip(("a.txt", Made.Bytes(string.Concat(Enumerable.Range(0, 5000)))), ("b.txt", Second));
        zip.AsSpan(1000, 400).Fill(0xff);

        Made.Read(zip).ShouldBe([("/a.txt", "Damaged"), ("/b.txt", "Вторая")]);
    }

    [Fact]
    public void A_ZIP_that_is_cut_off_has_lost_its_directory() => Made.Read(Made.Zip(("a.txt", First), ("b.txt", Second))[..^30]).ShouldBe([("", "Damaged")]);

    [Fact]
    public void A_tar_that_is_cut_off_gives_the_files_before() =>
        Made.Read(Made.Tar(TarEntryFormat.Ustar, ("a.txt", First), ("b.txt", new byte[5000]))[..2500])
            .ShouldBe([("/a.txt", "Первая"), ("/b.txt", "CutOff"), ("", "CutOff")]);

    [Fact]
    public void An_empty_archive_says_so() => Made.Read(Made.Zip()).ShouldBe([("", "NoPages")]);

    [Fact]
    public void An_empty_file_in_an_archive_is_an_empty_page() => Made.Read(Made.Zip(("a.txt", []), ("b.txt", Second))).ShouldBe([("/a.txt", "Empty"), ("/b.txt", "Вторая")]);
}
