using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Articles;

namespace NewsCorpus.Corrections;

internal sealed class RuledBlockMapping : IEntityTypeConfiguration<RuledBlock>
{
    public void Configure(EntityTypeBuilder<RuledBlock> block) =>
        block.HasOne<Article>().WithMany(a => a.RuledBlocks).OnDelete(DeleteBehavior.Cascade);
}
