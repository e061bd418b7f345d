using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Flags;

internal sealed class FlagMapping : IEntityTypeConfiguration<Flag>
{
    public void Configure(EntityTypeBuilder<Flag> flag)
    {
        flag.HasIndex(f => new { f.Subject, f.SubjectId, f.What, f.Part }).IsUnique().HasFilter("\"ResolvedAt\" IS NULL");
        flag.HasOne(f => f.Article).WithMany().OnDelete(DeleteBehavior.Cascade);
        flag.HasOne(f => f.ResolvedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
