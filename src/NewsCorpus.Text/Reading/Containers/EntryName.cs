using System.Text;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>The name of an archive entry as a label that is safe to print, whatever the archive says. It is never used as a path.</summary>
internal static class EntryName
{
    /// <summary>In UTF-16 units; file systems allow 255 a part.</summary>
    private const int MaxLength = 500;

    /// <summary>Parts joined by /, without "..", roots, drives' backslashes and control characters.</summary>
    public static string Of(string name)
    {
        var parts = name.Split('/', '\\').Select(Printable).Where(part => part is not ("" or "." or ".."));
        var label = string.Join('/', parts);
        return label is "" ? "_" : label[..Math.Min(label.Length, MaxLength)];
    }

    private static string Printable(string part)
    {
        var printable = new StringBuilder(part.Length);
        foreach (var c in part.Where(c => !char.IsControl(c))) printable.Append(c);
        return printable.ToString();
    }
}
