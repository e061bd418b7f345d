using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Text.Tests.Reading.Containers;

/// <summary>What stays in memory while containers are read that are longer than it should ever be.</summary>
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const long Mega = 1 << 20;

    private static readonly byte[] Text = Made.Bytes(string.Concat(Enumerable.Repeat("Министры встретились в Златице и говорили о торговле.\n", 200)));

    [Fact]
    public void A_WARC_of_200_MB_takes_the_memory_of_one_record() => HighestMemory(Records(200 * Mega)).ShouldBeLessThan(4 * Mega);

    [Fact]
    public void A_gzipped_WARC_does_too() => HighestMemory(Records(200 * Mega).Select(Made.Gzip)).ShouldBeLessThan(4 * Mega);

    [Fact]
    public void A_line_of_300_MB_is_passed_over_and_the_next_is_read()
    {
        var lines = Repeat(Made.Bytes(new string('а', 1 << 19)), 300 * Mega).Prepend("{\"text\":\""u8.ToArray()).Append(Made.Bytes("\"}\n{\"text\":\"Вторая\"}"));

        Read(lines).Select(Made.Found).ShouldBe([("#1", "TooLarge"), ("#2", "Вторая")]);
    }

    [Fact]
    public void A_page_of_300_MB_on_one_line_is_passed_over() =>
        Read(Repeat(Made.Bytes(new string('а', 1 << 19)), 300 * Mega)).Select(Made.Found).ShouldBe([("", "TooLarge")]);

    [Fact]
    public void A_record_of_300_MB_is_passed_over_and_the_next_is_read() =>
        Read([Made.WarcRecord("conversion", [], statedLength: 300 * Mega)[..^4], .. Repeat(new byte[Mega], 300 * Mega), "\r\n\r\n"u8.ToArray(), Made.Wet("Вторая")])
            .Select(Made.Found).ShouldBe([("#1", "TooLarge"), ("#2", "Вторая")]);

    private static IEnumerable<byte[]> Records(long bytes) => Repeat(Made.WarcRecord("conversion", Text), bytes);

    private static IEnumerable<byte[]> Repeat(byte[] piece, long bytes) => Enumerable.Range(0, (int)(bytes / piece.Length)).Select(_ => piece);

    private static IEnumerable<ContainedPage> Read(IEnumerable<byte[]> pieces) => ContainerReader.Read(new EndlessStream(pieces), TestContext.Current.CancellationToken);

    /// <summary>The most live bytes above those before, looked at ten times on the way.</summary>
    private static long HighestMemory(IEnumerable<byte[]> pieces)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var records = 0;
        var highest = 0L;
        foreach (var page in Read(pieces))
        {
            page.Bytes.Length.ShouldBe(Text.Length);
            if (++records % 1000 == 0) highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        records.ShouldBeGreaterThan(9000);
        return highest;
    }
}

/// <summary>Runs alone: other tests' objects would be counted.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class AloneInMemory;
