using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Data;

/// <summary>What of people and meetings an editor has written, as the log tells: the catalogues leave it alone, and bring everything else up to date.</summary>
internal sealed class EditedFields
{
    private readonly HashSet<(int Id, string What)> _edited;

    private EditedFields(HashSet<(int, string)> edited) => _edited = edited;

    public static async Task<EditedFields> LoadAsync(CorpusDb db, Subject subject, CancellationToken ct)
    {
        var edited = await db.Changes.Where(c => c.Subject == subject).Select(c => new { c.SubjectId, c.What }).Distinct().ToListAsync(ct);
        return new([.. edited.Select(e => (e.SubjectId, e.What))]);
    }

    /// <param name="what">Of <see cref="ChangeWhat"/>.</param>
    public bool Has(int id, string what) => _edited.Contains((id, what));
}
