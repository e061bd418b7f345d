using System.IO.Compression;

namespace NewsCorpus.Text.Tests.Reading.Containers;

public sealed class HttpResponseTests
{
    private const string Html = "<p>Министры встретились в Златице</p>";

    private static byte[] Body => Made.Bytes(Html);

    [Fact]
    public void Only_a_successful_response_is_a_page() =>
        Made.Read([.. Made.Response(Body), .. Made.Response(Body, status: "404 Not Found"), .. Made.Response([], status: "301 Moved")])
            .ShouldBe([("#1", Html), ("#2", "NotFetched"), ("#3", "NotFetched")]);

    [Fact]
    public void An_image_is_no_page() => Found(Body, "Content-Type: image/png\r\n").ShouldBe("OtherContent");

    [Fact]
    public void A_response_that_says_nothing_of_its_type_is_taken_for_a_page() => Found(Body, "").ShouldBe(Html);

    [Fact]
    public void Chunks_are_joined()
    {
        var (half, rest) = (Body[..20], Body[20..]);

        Found([.. "14;x=y\r\n"u8, .. half, .. "\r\n"u8, .. Made.Bytes($"{rest.Length:X}\r\n"), .. rest, .. "\r\n0\r\n\r\n"u8], "Transfer-Encoding: chunked\r\n")
            .ShouldBe(Html);
    }

    [Fact]
    public void A_chunk_longer_than_it_says_the_body_is_gives_what_is_there() =>
        Found([.. "7fffffff\r\n"u8, .. Body], "Transfer-Encoding: chunked\r\n").ShouldBe(Html);

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void A_packed_body_is_unpacked(string encoding) => Found(Packed(encoding), $"Content-Encoding: {encoding}\r\n").ShouldBe(Html);

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd, gzip")]
    public void A_body_that_the_crawler_unpacked_before_is_left_as_it_is(string encoding) =>
        Found(Body, $"Content-Encoding: {encoding}\r\nTransfer-Encoding: chunked\r\n").ShouldBe(Html);

    [Fact]
    public void Packed_twice_is_unpacked_twice_the_last_first() =>
        Found(Made.Gzip(Packed("br")), "Content-Encoding: br, gzip\r\n").ShouldBe(Html);

    [Fact]
    public void A_packed_body_that_is_cut_off_costs_its_own_record_only() =>
        Made.Read([.. Made.Response(Made.Gzip(Body)[..^12], "Content-Encoding: gzip\r\n"), .. Made.Response(Body)])
            .ShouldBe([("#1", "CutOff"), ("#2", Html)]);

    private static string Found(byte[] body, string fields) => Made.Read(Made.Response(body, fields)).Single().Found;

    private static byte[] Packed(string encoding) => Made.Pack(Body, to => encoding switch
    {
        "gzip" => new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true),
        "br" => new BrotliStream(to, CompressionLevel.Fastest, leaveOpen: true),
        _ => new ZLibStream(to, CompressionLevel.Fastest, leaveOpen: true),
    });
}
