using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Articles;

internal sealed class ArticleBandMapping : IEntityTypeConfiguration<ArticleBand>
{
    public void Configure(EntityTypeBuilder<ArticleBand> band) => band.HasKey(b => new { b.Hash, b.ArticleId });
}
