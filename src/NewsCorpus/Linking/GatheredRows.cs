using System.Runtime.InteropServices;
using NewsCorpus.Data;

namespace NewsCorpus.Linking;

/// <summary>The rows in which hashes are gathered. None is ever changed and no id comes again, so that whoever writes many batches reads each once.</summary>
/// <param name="db">Its connection is open, and in a transaction.</param>
/// <param name="table">Of the rows.</param>
internal sealed class GatheredRows(CorpusDb db, string table)
{
    private readonly Dictionary<int, HeldHash[]> _remembered = [];

    /// <summary>Reads what has come since the last time. Before the transaction writes rows: should it be rolled back, their ids do come again.</summary>
    public void Remember()
    {
        var ids = Ids();
        foreach (var gone in _remembered.Keys.Except(ids).ToList()) _remembered.Remove(gone);
        foreach (var id in ids) _remembered[id] = Of(id);
    }

    /// <summary>The oldest first.</summary>
    public List<int> Ids()
    {
        var ids = new List<int>();
        using var rows = new PreparedStatement(db, $"""SELECT "Id" FROM "{table}" ORDER BY "Id" """);
        while (rows.Next()) ids.Add(rows.Number());
        return ids;
    }

    public HeldHash[] Of(int id)
    {
        if (_remembered.TryGetValue(id, out var known)) return known;
        using var row = new PreparedStatement(db, $"""SELECT "Packed" FROM "{table}" WHERE "Id" = ?""");
        row.Parameters.Bind(1, id);
        row.Next();
        return MemoryMarshal.Cast<byte, HeldHash>(row.Bytes()).ToArray();
    }

    public List<HeldHash> Among(SoughtHashes sought)
    {
        var found = new List<HeldHash>();
        foreach (var id in Ids())
            foreach (var held in Of(id))
                if (sought.Contain(held.Hash)) found.Add(held);
        return found;
    }

    public void Add(IReadOnlyCollection<HeldHash> hashes)
    {
        if (hashes.Count == 0) return;
        using var row = new PreparedStatement(db, $"""INSERT INTO "{table}" ("Packed") VALUES (?)""");
        row.Parameters.Bind(1, MemoryMarshal.AsBytes(hashes.ToArray().AsSpan()).ToArray());
        row.Run();
    }

    public void Delete(IEnumerable<int> ids)
    {
        using var row = new PreparedStatement(db, $"""DELETE FROM "{table}" WHERE "Id" = ?""");
        foreach (var id in ids)
        {
            row.Parameters.Bind(1, id);
            row.Run();
        }
    }

    /// <summary>Rows that hold any of them are replaced by others without.</summary>
    public void Forget(HashSet<HeldHash> gone)
    {
        var sought = new SoughtHashes([.. gone.Select(held => held.Hash)]);
        foreach (var id in Ids())
        {
            HeldHash[] left = [.. Of(id).Where(held => !sought.Contain(held.Hash) || !gone.Contains(held))];
            if (left.Length == Of(id).Length) continue;
            Delete([id]);
            Add(left);
        }
    }
}
