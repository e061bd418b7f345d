using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Articles;

internal sealed class PageMapping : IEntityTypeConfiguration<Page>
{
    public void Configure(EntityTypeBuilder<Page> page)
    {
        page.HasIndex(p => p.Sha256).IsUnique();
        page.HasOne(p => p.Article).WithOne(a => a.Page).HasForeignKey<Article>(a => a.PageId);
        page.HasOne(p => p.SameTextAs).WithMany(a => a.OtherPages).OnDelete(DeleteBehavior.SetNull);
    }
}
