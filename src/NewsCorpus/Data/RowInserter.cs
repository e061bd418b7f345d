namespace NewsCorpus.Data;

/// <summary>
/// Inserts rows of one entity by one prepared statement, made from the model: what ingestion writes by the million. Columns only: neither navigations
/// nor generated values other than the key are looked at.
/// </summary>
/// <remarks>See <see cref="PreparedStatement"/> for how long it may be used.</remarks>
internal sealed class RowInserter<T>(CorpusDb db) : IDisposable where T : class
{
    private readonly PreparedStatement _insert = new(db, RowBinding<T>.Of(db.Model).Sql);
    private readonly Action<T, RowParameters> _bind = RowBinding<T>.Of(db.Model).Bind;

    /// <summary>The key that the database gave the row; without meaning where it gives none.</summary>
    public int Insert(T row)
    {
        _bind(row, _insert.Parameters);
        return _insert.Run();
    }

    public void Dispose() => _insert.Dispose();
}
