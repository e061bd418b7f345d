using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Changes;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.HasIndex(c => new { c.Subject, c.SubjectId });
        change.HasOne(c => c.Account).WithMany().OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Parent).WithMany().OnDelete(DeleteBehavior.Restrict);
        change.HasOne(c => c.Undoes).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
