using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Meetings;

internal sealed class CoverageMapping : IEntityTypeConfiguration<Coverage>
{
    public void Configure(EntityTypeBuilder<Coverage> coverage) => coverage.HasIndex(c => new { c.MeetingId, c.ArticleId }).IsUnique();
}
