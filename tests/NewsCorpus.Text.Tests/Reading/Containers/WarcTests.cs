namespace NewsCorpus.Text.Tests.Reading.Containers;

public sealed class WarcTests
{
    [Fact]
    public void Each_record_with_a_page_is_a_page_numbered_as_it_stands_in_the_file() =>
        Made.Read([.. Made.WarcRecord("warcinfo", "software: x"u8.ToArray()), .. Made.Wet("Первая"), .. Made.WarcRecord("request", []), .. Made.Wet("Вторая")])
            .ShouldBe([("#2", "Первая"), ("#4", "Вторая")]);

    [Fact]
    public void A_file_gzipped_record_by_record_reads_like_the_plain_one() =>
        Made.Read([.. Made.Gzip(Made.Wet("Первая")), .. Made.Gzip(Made.Wet("Вторая"))]).ShouldBe([("#1", "Первая"), ("#2", "Вторая")]);

    [Fact]
    public void A_record_says_where_and_when_its_page_was_fetched_and_in_which_charset()
    {
        var page = Made.Pages(Made.Response("<p>Текст"u8.ToArray(), "Content-Type: Text/HTML; charset=\"windows-1251\"\r\n")).Single();

        page.Context.Url.ShouldBe("https://vestnik.example/news/1");
        page.Context.CrawledAt.ShouldBe(new DateTimeOffset(2031, 5, 12, 8, 30, 0, TimeSpan.Zero));
        page.Context.ContentType.ShouldBe("text/html");
        page.Context.Charset.ShouldBe("windows-1251");
    }

    [Fact]
    public void A_content_may_hold_blank_lines_and_lines_that_look_like_heads()
    {
        const string text = "Первая\r\n\r\n\r\nWARC/ — это формат\r\n\r\nКонец\n";

        Made.Read([.. Made.Wet(text), .. Made.Wet("Вторая")]).ShouldBe([("#1", text), ("#2", "Вторая")]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    [InlineData(5_000_000_000)]
    [InlineData(-1)]
    public void A_record_with_a_lying_length_is_lost_alone(long statedLength) =>
        Made.Read([.. Made.Wet("Первая"), .. Made.Wet("Вторая, длиннее", statedLength), .. Made.Wet("Третья"), .. Made.Wet("Четвёртая")])
            .ShouldBe([("#1", "Первая"), ("#2", "BrokenRecord"), ("#3", "Третья"), ("#4", "Четвёртая")]);

    [Fact]
    public void Rubbish_between_records_is_passed_over() =>
        Made.Read([.. Made.Wet("Первая"), .. "rubbish without an end"u8, .. "\r\n\r\n"u8, .. Made.Wet("Вторая"), .. Made.Wet("Третья")])
            .ShouldBe([("#1", "BrokenRecord"), ("#2", "Вторая"), ("#3", "Третья")]);

    [Fact]
    public void A_head_that_never_ends_is_a_broken_record() =>
        Made.Read([.. "WARC/1.0\r\nX: "u8, .. Enumerable.Repeat((byte)'x', 200_000), .. "\r\n\r\n"u8, .. Made.Wet("Вторая")])
            .ShouldBe([("#1", "BrokenRecord"), ("#2", "Вторая")]);

    [Fact]
    public void A_file_that_is_cut_off_gives_the_records_before()
    {
        byte[] whole = [.. Made.Wet("Первая"), .. Made.Wet("Вторая, длиннее")];

        Made.Read(whole[..^20]).ShouldBe([("#1", "Первая"), ("#2", "CutOff")]);
    }

    [Fact]
    public void A_gzipped_file_that_is_cut_off_gives_the_records_before()
    {
        byte[] whole = [.. Made.Gzip(Made.Wet("Первая")), .. Made.Gzip(Made.Wet("Вторая, длиннее"))];

        Made.Read(whole[..^20]).ShouldBe([("#1", "Первая"), ("", "CutOff")]);
    }

    [Fact]
    public void A_record_that_is_whole_is_read_though_nothing_behind_it_can_be() =>
        Made.Read([.. Made.Gzip(Made.Wet("Первая")), .. Made.Gzip(Made.Wet("Вторая"))[..10]]).ShouldBe([("#1", "Первая"), ("", "CutOff")]);

    [Fact]
    public void Behind_a_damaged_record_the_next_ones_are_read()
    {
        var members = Enumerable.Range(0, 3000).Select(i => Made.Gzip(Made.Wet($"Запись {i}"))).ToArray();
        foreach (var damaged in new[] { 1, 1500, 2998 }) members[damaged].AsSpan(30, 20).Fill(0xff);

        var found = Made.Read([.. members.SelectMany(member => member)]);

        found.Count(page => page.Found == "Damaged").ShouldBe(3);
        found.Where(page => page.Found != "Damaged").Select(page => page.Found)
            .ShouldBe(Enumerable.Range(0, 3000).Except([1, 1500, 2998]).Select(i => $"Запись {i}"));
        found[^1].Place.ShouldBe("#3000");
    }

    [Fact]
    public void A_file_without_a_page_says_so() =>
        Made.Read(Made.WarcRecord("warcinfo", [])).ShouldBe([("", "NoPages")]);
}
