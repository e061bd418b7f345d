using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Articles;

internal sealed class PageMapping : IEntityTypeConfiguration<Page>
{
    public void Configure(EntityTypeBuilder<Page> page)
    {
        page.HasIndex(p => p.Sha256).IsUnique();
        page.HasIndex(p => p.SameTextAsId).HasFilter("\"SameTextAsId\" IS NOT NULL");
        page.Property(p => p.Context).HasConversion(
            context => JsonSerializer.Serialize(context, StoredJson.Sparse), json => JsonSerializer.Deserialize<PageContext>(json, StoredJson.Sparse)!);
        page.Property(p => p.Removed).HasConversion(
            blocks => blocks.Packed, packed => RemovedBlocks.FromPacked(packed), new ValueComparer<RemovedBlocks>((a, b) => Equals(a, b), v => v.Count, v => v));
        page.HasOne(p => p.Article).WithOne(a => a.Page).HasForeignKey<Article>(a => a.PageId);
        page.HasOne(p => p.SameTextAs).WithMany(a => a.OtherPages).OnDelete(DeleteBehavior.SetNull);
    }
}
