using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Changes;
using NewsCorpus.Exports;

namespace NewsCorpus.Web.Pages.Changes;

/// <summary><c>/admin/history/export.csv</c>: everything that the filter lets through, as a stream.</summary>
internal static class HistoryExport
{
    public static void MapHistoryExport(this IEndpointRouteBuilder app) => app.MapGet("/admin/history/export.csv",
        ([AsParameters] HistoryAddress address, ChangeQueries changes, CancellationToken ct) => Stream(changes.AllAsync(address.ToFilter(), ct), ct));

    private static PushStreamHttpResult Stream(IAsyncEnumerable<Change> changes, CancellationToken ct) => TypedResults.Stream(async body =>
    {
        // With the mark: spreadsheets take a file without it for one in the system's own charset.
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(Csv.Line(["id", "at", "who", "subject", "subject_id", "subject_name", "what", "before", "after", "parent", "undoes"]).AsMemory(), ct);
        await foreach (var change in changes)
            await writer.WriteAsync(Csv.Line(Cells(change)).AsMemory(), ct);
    }, "text/csv; charset=utf-8", "history.csv");

    private static string?[] Cells(Change change) =>
    [
        Number(change.Id), change.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), change.Account?.UserName,
        change.Subject.ToString(), Number(change.SubjectId), change.SubjectName, change.What, change.Before, change.After,
        Number(change.ParentId), Number(change.UndoesId),
    ];

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
