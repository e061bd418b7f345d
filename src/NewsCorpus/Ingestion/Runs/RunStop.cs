namespace NewsCorpus.Ingestion.Runs;

/// <summary>Why a run could not go on, as its row keeps it: the interface says it in its language.</summary>
/// <param name="Detail">What the system says, in its own words; empty where the kind says all.</param>
public sealed record RunStop(RunStopKind Kind, string Detail)
{
    /// <summary>Null for a text that <see cref="ToString"/> did not make: older programs kept a sentence.</summary>
    public static RunStop? Parse(string text)
    {
        var parts = text.Split(": ", 2);
        return Enum.TryParse<RunStopKind>(parts[0], out var kind) && Enum.IsDefined(kind) ? new(kind, parts is [_, var detail] ? detail : "") : null;
    }

    public override string ToString() => Detail is "" ? $"{Kind}" : $"{Kind}: {Detail}";
}

/// <summary>What stops a run.</summary>
public enum RunStopKind
{
    DiskFull,

    /// <summary>A file or folder cannot be read or written.</summary>
    File,

    /// <summary>The database cannot be used.</summary>
    Database,

    /// <summary>An error of the program.</summary>
    Program,
}
