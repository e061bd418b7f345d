using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;

namespace NewsCorpus.Data;

/// <summary>Knows what a catalogue said when it was last read, and flags what it says otherwise now against an editor's word.</summary>
internal sealed class CatalogueMemory
{
    private readonly CorpusDb _db;
    private readonly FlagBook _flags;
    private readonly Subject _subject;
    private readonly Dictionary<string, CatalogueEntry> _said;
    private readonly bool _isEmpty;

    private CatalogueMemory(CorpusDb db, FlagBook flags, Subject subject, Dictionary<string, CatalogueEntry> said)
    {
        (_db, _flags, _subject, _said) = (db, flags, subject, said);
        _isEmpty = said.Count == 0;
    }

    public static async Task<CatalogueMemory> LoadAsync(CorpusDb db, FlagBook flags, Subject subject, CancellationToken ct) =>
        new(db, flags, subject, await db.CatalogueEntries.Where(e => e.Subject == subject).ToDictionaryAsync(e => e.Slug, ct));

    /// <summary>Notes what the catalogue says of one entry, among what the database will save.</summary>
    /// <param name="before">What it said last; null where it said nothing.</param>
    /// <returns>True where that is something else; never where nothing at all is remembered, as at the first start.</returns>
    public bool IsNews<T>(string slug, T says, out T? before) where T : class
    {
        var json = JsonSerializer.Serialize(says, StoredJson.Options);
        var entry = _said.GetValueOrDefault(slug);
        before = entry is null ? null : JsonSerializer.Deserialize<T>(entry.Said, StoredJson.Options);
        if (entry?.Said == json) return false;
        if (entry is null) _db.Add(new CatalogueEntry { Subject = _subject, Slug = slug, Said = json });
        else entry.Said = json;
        return !_isEmpty;
    }

    /// <summary>Flags each field that is an editor's, and of which the catalogue says something new that the editor does not say.</summary>
    /// <param name="id">Of the person or meeting.</param>
    /// <param name="news">What it said and says; null where it said nothing.</param>
    /// <param name="against">Where what it says is not what is stored.</param>
    public async Task FlagAsync(int id, IEnumerable<FieldChange>? news, IEnumerable<FieldChange> against, EditedFields edited, CancellationToken ct)
    {
        var said = news?.ToDictionary(field => field.What, field => field.BeforeText);
        foreach (var field in against.Where(field => edited.Has(id, field.What) && said?.ContainsKey(field.What) != false).ToList())
            await FlagAsync(id, field.What, said?[field.What], field.AfterText, ct);
    }

    /// <summary>Flags one field.</summary>
    /// <param name="before">What the catalogue said; null for nothing.</param>
    public Task FlagAsync(int id, string what, string? before, string now, CancellationToken ct) =>
        _flags.RaiseAsync(_db, new FlaggedThing(_subject, id, what, null), FlagReason.CataloguedOtherwise, before, now, ct);
}
