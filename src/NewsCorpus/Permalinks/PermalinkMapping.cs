using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Permalinks;

internal sealed class PermalinkMapping : IEntityTypeConfiguration<Permalink>
{
    public void Configure(EntityTypeBuilder<Permalink> link) => link.HasIndex(l => l.Code).IsUnique();
}
