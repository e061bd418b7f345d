using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Articles;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.HasIndex(a => a.Published);
        article.HasIndex(a => a.Version).HasFilter("\"Version\" > 0");
        article.HasIndex(a => a.CopyOfId).HasFilter("\"CopyOfId\" IS NOT NULL");
        article.HasOne(a => a.CopyOf).WithMany(a => a.Copies).OnDelete(DeleteBehavior.SetNull);
        article.HasMany(a => a.Tags).WithMany(t => t.Articles);
        article.HasOne(a => a.Outlet).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
