using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Meetings;

internal sealed class CoverageMapping : IEntityTypeConfiguration<Coverage>, IEntityTypeConfiguration<AsideCoverage>
{
    public void Configure(EntityTypeBuilder<Coverage> coverage) => coverage.HasIndex(c => new { c.MeetingId, c.ArticleId }).IsUnique();

    public void Configure(EntityTypeBuilder<AsideCoverage> aside) => aside.HasKey(a => new { a.MeetingId, a.ArticleId });
}
