using System.Diagnostics;

namespace NewsCorpus.Benchmarks.Http;

/// <summary>The real program, serving a corpus on an address of its own.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private const string Started = "NewsCorpus is at ";

    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>On all cores, from its start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="program">newscorpus, as dotnet build made it.</param>
    /// <param name="data">Its data folder.</param>
    /// <param name="more">Arguments of <c>serve</c>, beside folder and address.</param>
    /// <exception cref="InvalidOperationException">It ended before it served anything.</exception>
    public static async Task<SiteProcess> StartAsync(string program, string data, IReadOnlyList<string> more, CancellationToken ct)
    {
        var process = Process.Start(new ProcessStartInfo(program, ["serve", "--data", data, "--urls", "http://127.0.0.1:0", .. more])
        {
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        while (await process.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            if (!line.StartsWith(Started, StringComparison.Ordinal)) continue;
            // Its log goes on, and nobody reads it: it must not fill the pipe.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(process, new(line[Started.Length..].Split(' ')[0]));
        }
        throw new InvalidOperationException("The site ended before it served anything.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
