using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Data;

internal sealed class CatalogueEntryMapping : IEntityTypeConfiguration<CatalogueEntry>
{
    public void Configure(EntityTypeBuilder<CatalogueEntry> entry)
    {
        entry.ToTable("CatalogueEntries");
        entry.HasKey(e => new { e.Subject, e.Slug });
    }
}
