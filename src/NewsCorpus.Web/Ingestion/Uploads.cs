using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Ingestion;

/// <summary>Files that were handed in by a browser, until a run has read them; afterwards their pages lie among the originals.</summary>
public sealed class Uploads
{
    /// <summary>Files in one upload.</summary>
    public const int MostFiles = 100;

    /// <summary>Bytes of one upload: what is larger is put into a folder on the server, where no browser holds its breath.</summary>
    public const long MostBytes = 256L << 20;

    private const int LongestName = 100;

    /// <summary>A folder of the uploads that no run names and that is older than this was left by a program that ended while it came in.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly RunRecords _records;
    private readonly TimeProvider _time;

    public Uploads(CorpusFolder corpus, RunHost runs, RunRecords records, TimeProvider time)
    {
        _folder = Path.GetFullPath(Path.Combine(corpus.Path, "uploads"));
        (_records, _time) = (records, time);
        runs.Ended += (settings, state) =>
        {
            // The next start goes on with an interrupted run, and with no other.
            if (state is not RunState.Interrupted) Forget(settings);
        };
    }

    /// <summary>Deletes what no run will read any more.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        if (!Directory.Exists(_folder)) return;
        var needed = (await _records.InterruptedAsync(ct)).SelectMany(run => run.Settings.Paths).Select(UploadOf).ToHashSet();
        foreach (var upload in Directory.EnumerateDirectories(_folder).Where(upload => !needed.Contains(upload) && Directory.GetLastWriteTimeUtc(upload) < _time.GetUtcNow() - Abandoned))
            Delete(upload);
    }

    /// <summary>Each file goes into a folder of its own, so that equal names do not meet.</summary>
    /// <returns>A run over them; null where the disk is full. Then, and where anything else goes wrong, nothing of them is left.</returns>
    public async Task<RunSettings?> TryKeepAsync(IReadOnlyList<IFormFile> files, CancellationToken ct)
    {
        var upload = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        var isKept = false;
        try
        {
            var settings = RunSettings.Files(await CopyAsync(files, upload, ct));
            isKept = true;
            return settings;
        }
        catch (IOException e) when (RunProblem.IsFullDisk(e))
        {
            return null;
        }
        finally
        {
            if (!isKept) Delete(upload);
        }
    }

    private static async Task<List<string>> CopyAsync(IReadOnlyList<IFormFile> files, string upload, CancellationToken ct)
    {
        var paths = new List<string>();
        foreach (var file in files)
        {
            var folder = Directory.CreateDirectory(Path.Combine(upload, $"{paths.Count + 1}")).FullName;
            paths.Add(Path.Combine(folder, SafeName(file.FileName)));
            await using var kept = new FileStream(paths[^1], FileMode.CreateNew, FileAccess.Write);
            await file.CopyToAsync(kept, ct);
        }
        return paths;
    }

    /// <summary>Deletes the files of a run that was over an upload; of other runs nothing. What cannot be deleted stays: nothing depends on it.</summary>
    public void Forget(RunSettings settings)
    {
        foreach (var upload in settings.Paths.Select(UploadOf).OfType<string>().Distinct()) Delete(upload);
    }

    private static void Delete(string upload)
    {
        try
        {
            Directory.Delete(upload, recursive: true);
        }
        catch (IOException)
        {
            // Gone already, or open in another program.
        }
    }

    /// <summary>The last part of a name as any system would write it, without what a file system or a terminal could take for something else.</summary>
    internal static string SafeName(string given)
    {
        var name = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ' ? c : '_')]).Trim(' ', '.');
        return name is "" ? "page" : name[Math.Max(0, name.Length - LongestName)..];
    }

    private string? UploadOf(string path) =>
        Path.GetDirectoryName(Path.GetDirectoryName(path)) is { } upload && Path.GetDirectoryName(upload) == _folder ? upload : null;
}
