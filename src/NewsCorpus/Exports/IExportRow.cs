namespace NewsCorpus.Exports;

/// <summary>Something found, as it is taken away. Serialised with <see cref="CorpusJson"/> it is a line of JSON.</summary>
public interface IExportRow
{
    /// <summary>Names of <see cref="Cells"/>.</summary>
    static abstract IReadOnlyList<string> Columns { get; }

    /// <summary>As a table has them; values of a list are parted by spaces.</summary>
    IEnumerable<string?> Cells { get; }

    Citation Citation { get; }
}
