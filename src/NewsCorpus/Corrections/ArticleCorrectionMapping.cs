using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Articles;

namespace NewsCorpus.Corrections;

internal sealed class ArticleCorrectionMapping : IEntityTypeConfiguration<ArticleCorrection>
{
    public void Configure(EntityTypeBuilder<ArticleCorrection> correction)
    {
        correction.HasKey(c => new { c.ArticleId, c.Fact });
        correction.HasOne<Article>().WithMany(a => a.Corrections).OnDelete(DeleteBehavior.Cascade);
    }
}
