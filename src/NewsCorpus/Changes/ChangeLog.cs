using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Changes;

/// <summary>Writes the audit log, in the transaction of the edit that it tells of: both are stored, or neither.</summary>
public sealed class ChangeLog(TimeProvider time)
{
    internal static readonly JsonSerializerOptions Options = new(StoredJson.Options) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Notes a change among what <paramref name="db"/> will save.</summary>
    /// <param name="by">The account that changes; null on the console.</param>
    /// <param name="what">Of <see cref="ChangeWhat"/>.</param>
    /// <param name="before">Stored as JSON; null where there was none.</param>
    /// <param name="after">Stored as JSON; null where there is none any more.</param>
    public Change Add(CorpusDb db, int? by, ChangedThing thing, string what, object? before, object? after, Change? parent = null)
    {
        var change = new Change
        {
            At = time.GetUtcNow(),
            AccountId = by,
            Subject = thing.Subject,
            SubjectId = thing.Id,
            SubjectName = thing.Name,
            What = what,
            Before = Json(before),
            After = Json(after),
            Parent = parent,
        };
        db.Add(change);
        return change;
    }

    private static string? Json(object? value) => value is null ? null : JsonSerializer.Serialize(value, Options);
}

/// <summary>What a change is about.</summary>
/// <param name="Name">What it is called now.</param>
public sealed record ChangedThing(Subject Subject, int Id, string Name);
