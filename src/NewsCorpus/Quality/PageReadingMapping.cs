using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Articles;

namespace NewsCorpus.Quality;

internal sealed class PageReadingMapping : IEntityTypeConfiguration<PageReading>
{
    public void Configure(EntityTypeBuilder<PageReading> reading)
    {
        reading.HasKey(r => r.PageId);
        reading.Property(r => r.PageId).ValueGeneratedNever();
        reading.HasOne<Page>().WithOne(p => p.Reading).HasForeignKey<PageReading>(r => r.PageId);
        reading.HasOne(r => r.Outlet).WithMany().OnDelete(DeleteBehavior.SetNull);
        reading.HasIndex(r => new { r.OutletId, r.At });
        // Worded as EF asks: SQLite uses an index of some rows only where a query has its very condition.
        reading.HasIndex(r => r.OutletId, "IX_PageReadings_WithoutArticle").HasFilter("NOT \"HasArticle\"");
        reading.HasIndex(r => r.OutletId, "IX_PageReadings_RulesChanged").HasFilter("\"RulesChanged\"");
        reading.HasIndex(r => r.Site).HasFilter("\"Site\" IS NOT NULL");
    }
}
