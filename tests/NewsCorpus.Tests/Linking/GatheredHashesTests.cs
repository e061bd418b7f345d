using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Linking;
using NewsCorpus.Quotes;

namespace NewsCorpus.Tests.Linking;

/// <summary>Whoever looks for a hash finds those who hold it, wherever it is on its way into the tree.</summary>
public sealed class GatheredHashesTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync();

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(40)]
    public async Task What_is_found_is_what_was_kept_and_committed_and_not_forgotten(int rowsAtOnce)
    {
        var random = new Random(rowsAtOnce);
        var kept = new SortedSet<HeldHash>();
        for (var life = 0; life < 6; life++) // each begins where the last one was killed
        {
            await using CorpusDb db = await OpenAsync(), worker = await OpenAsync();
            var (hashes, ahead) = (LinkingHashes.Of(db, rowsAtOnce), new List<LinkingAhead?> { null });
            for (var batch = 0; batch < 12; batch++)
            {
                if (random.Next(3) > 0) ahead.Add(LookAhead(LinkingHashes.Of(worker), random));
                kept = await WriteAsync(db, hashes, ahead[random.Next(ahead.Count)], kept, random);
            }
        }
        await using var reader = await OpenAsync();
        Found(LinkingHashes.Of(reader)).ShouldBe(First(kept));
    }

    [Fact]
    public async Task Each_hash_is_in_its_tree_in_the_end_and_few_rows_are_left()
    {
        await using var db = await OpenAsync();
        var hashes = LinkingHashes.Of(db, rowsAtOnce: 5);
        foreach (var holder in Enumerable.Range(1, 100)) await CommitAsync(db, hashes, () => hashes.Runs.Keep([.. Numbers(holder)]));

        var (rows, tree) = (new GatheredRows(db, "GatheredRuns"), await db.Set<QuoteRun>().Select(run => new HeldHash(run.Hash, run.QuoteId)).ToListAsync(Ct));

        rows.Ids().Count.ShouldBeLessThan(10);
        tree.Concat(rows.Ids().SelectMany(rows.Of)).ToHashSet().ShouldBe(Enumerable.Range(1, 100).SelectMany(Numbers), ignoreOrder: true);
    }

    [Fact]
    public async Task Hashes_of_articles_and_of_quotes_do_not_meet()
    {
        await using var db = await OpenAsync();
        var hashes = LinkingHashes.Of(db, rowsAtOnce: 1);
        await CommitAsync(db, hashes, () => hashes.Bands.Keep([new(1, 7)]));

        hashes.Runs.FirstHolders([1]).ShouldBeEmpty();
        hashes.Bands.FirstHolders([1]).ShouldBe([new(1, 7)]);
        (await db.Set<ArticleBand>().CountAsync(Ct)).ShouldBe(1);
    }

    /// <summary>A batch as ingestion writes it. One in four is rolled back, and one in four takes hashes away.</summary>
    /// <param name="ahead">May be of any time.</param>
    /// <returns>What has been kept by then.</returns>
    private static async Task<SortedSet<HeldHash>> WriteAsync(CorpusDb db, LinkingHashes hashes, LinkingAhead? ahead, SortedSet<HeldHash> kept, Random random)
    {
        SortedSet<HeldHash> after = [.. kept];
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        hashes.Begin(ahead);
        if (random.Next(4) == 0) hashes.Runs.Forget(Take(after, random));
        for (var row = random.Next(3); row > 0; row--)
        {
            var added = Enumerable.Range(0, 8).Select(_ => new HeldHash(SomeHash(random), random.Next(1, 60))).ToList();
            hashes.Runs.Keep(added);
            after.UnionWith(added);
        }
        Found(hashes).ShouldBe(First(after));
        hashes.MoveOn();
        Found(hashes).ShouldBe(First(after));
        if (random.Next(4) == 0) return kept;
        await transaction.CommitAsync(Ct);
        return after;
    }

    private static LinkingAhead LookAhead(LinkingHashes hashes, Random random) => new(hashes.Bands.LookAhead([]), hashes.Runs.LookAhead([.. Hashes.Where(_ => random.Next(3) > 0)]));

    private static async Task CommitAsync(CorpusDb db, LinkingHashes hashes, Action write)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        hashes.Begin(null);
        write();
        hashes.MoveOn();
        await transaction.CommitAsync(Ct);
    }

    private static List<HeldHash> Take(SortedSet<HeldHash> from, Random random)
    {
        List<HeldHash> taken = [.. from.Where(_ => random.Next(5) == 0)];
        from.ExceptWith(taken);
        return taken;
    }

    /// <summary>Of few, so that many hold the same; all over the space, and more of them at its beginning.</summary>
    private static long SomeHash(Random random) => Hashes[Math.Min(random.Next(Hashes.Length), random.Next(Hashes.Length))];

    private static readonly long[] Hashes = [.. Enumerable.Range(0, 40).Select(i => (long)StableHash.Mix((ulong)i)), 0, -1, long.MinValue, long.MaxValue];

    private static IEnumerable<HeldHash> Numbers(int holder) => Enumerable.Range(0, 10).Select(i => new HeldHash((long)StableHash.Mix((ulong)(holder * 100 + i)), holder));

    private static List<HeldHash> Found(LinkingHashes hashes) => [.. hashes.Runs.FirstHolders([.. Hashes], most: 3).Order()];

    private static List<HeldHash> First(SortedSet<HeldHash> kept) => [.. kept.GroupBy(held => held.Hash).SelectMany(holders => holders.Take(3)).Order()];

    private async Task<CorpusDb> OpenAsync()
    {
        var db = _corpus.NewDb();
        await db.Database.OpenConnectionAsync(Ct);
        return db;
    }
}
