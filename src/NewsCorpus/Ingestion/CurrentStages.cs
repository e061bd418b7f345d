using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Data;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Ingestion;

/// <summary>The stages with what they are to know of people, meetings and outlets now: the catalogues, and whatever editors and administrators made of them. Safe for several threads.</summary>
public sealed class CurrentStages(IDbContextFactory<CorpusDb> contexts, CatalogueSet catalogues)
{
    private readonly Lock _making = new();
    private long? _edit;
    private PageStages? _stages;

    /// <summary>Made anew after an edit of a person, a meeting or an outlet, which takes as long as reading the catalogues at the start.</summary>
    public PageStages Get()
    {
        using var db = contexts.CreateDbContext();
        // No edit without an entry in the log.
        var edit = db.Changes.Where(c => c.Subject == Subject.Person || c.Subject == Subject.Meeting || (c.Subject == Subject.Outlet && c.What == ChangeWhat.Itself)).Max(c => (long?)c.Id);
        lock (_making)
        {
            if (_stages is not null && _edit == edit) return _stages;
            (_edit, _stages) = (edit, new PageStages(edit is null ? catalogues : EditedCatalogues.Read(db, catalogues)));
            return _stages;
        }
    }
}
