using NewsCorpus.Data;

namespace NewsCorpus.Linking;

/// <summary>The table in which a hash is found. It is in the order of the hashes, so that those that come together are all over it.</summary>
/// <param name="db">Its connection is open, and in a transaction.</param>
/// <param name="holder">The table's column.</param>
internal sealed class HashTree(CorpusDb db, string table, string holder)
{
    /// <summary>The first who hold each of the hashes.</summary>
    /// <param name="most">Of one hash.</param>
    public List<HeldHash> First(IEnumerable<long> hashes, int most)
    {
        var held = new List<HeldHash>();
        using var first = new PreparedStatement(db, $"""SELECT "{holder}" FROM "{table}" WHERE "Hash" = ? ORDER BY "{holder}" LIMIT ?""");
        first.Parameters.Bind(2, most);
        foreach (var hash in hashes.Order()) // neighbours lie on one page
        {
            first.Parameters.Bind(1, hash);
            while (first.Next()) held.Add(new(hash, first.Number()));
        }
        return held;
    }

    public void Add(IEnumerable<HeldHash> hashes) => RunForEach($"""INSERT OR IGNORE INTO "{table}" VALUES (?, ?)""", hashes);

    public void Remove(IEnumerable<HeldHash> hashes) => RunForEach($"""DELETE FROM "{table}" WHERE "Hash" = ? AND "{holder}" = ?""", hashes);

    private void RunForEach(string sql, IEnumerable<HeldHash> hashes)
    {
        using var statement = new PreparedStatement(db, sql);
        foreach (var held in hashes.Order())
        {
            statement.Parameters.Bind(1, held.Hash);
            statement.Parameters.Bind(2, held.Holder);
            statement.Run();
        }
    }
}
