using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Quotes;

internal sealed class UtteranceMapping : IEntityTypeConfiguration<Utterance>, IEntityTypeConfiguration<QuoteRun>
{
    public void Configure(EntityTypeBuilder<Utterance> utterance)
    {
        utterance.ToTable("Utterances");
        utterance.HasIndex(u => u.IsStale).HasFilter("\"IsStale\"");
        utterance.HasMany(u => u.Quotes).WithOne().HasForeignKey(q => q.UtteranceId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<QuoteRun> run) => run.HasKey(r => new { r.Hash, r.QuoteId });
}
