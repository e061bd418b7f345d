namespace NewsCorpus.Ingestion;

/// <summary>Reads the bytes of one page from disk.</summary>
public static class PageFile
{
    /// <summary>64 MiB. The longest news page seen is under 10 MB of HTML; beyond this it is an archive or a mistake.</summary>
    public const long MaxBytes = 64L << 20;

    /// <summary>The bytes, or why there are none: every way in which reading can end is an outcome.</summary>
    public static async Task<(byte[] Bytes, PageOutcome? Problem)> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return ([], PageOutcome.NotFound);
            if (file.Length > MaxBytes) return ([], PageOutcome.TooLarge);
            var bytes = await File.ReadAllBytesAsync(path, ct);
            return (bytes, bytes.Length == 0 ? PageOutcome.Empty : null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], PageOutcome.NoPermission);
        }
        catch (IOException)
        {
            return ([], PageOutcome.Unreadable);
        }
    }
}
