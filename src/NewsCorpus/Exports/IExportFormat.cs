using System.Text;

namespace NewsCorpus.Exports;

/// <summary>A kind of file that rows are taken away in.</summary>
public interface IExportFormat
{
    /// <summary>As people call it, in any language.</summary>
    string Name { get; }

    /// <summary>Of the file's name, without the dot.</summary>
    string Extension { get; }

    string MediaType { get; }

    Encoding Encoding { get; }

    /// <summary>What stands before the first row.</summary>
    string Header<TRow>() where TRow : IExportRow;

    /// <summary>One row with the end of its line.</summary>
    string Entry<TRow>(TRow row) where TRow : IExportRow;
}
