using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Review;

internal sealed class ReviewMapping : IEntityTypeConfiguration<ReviewAssignment>
{
    public void Configure(EntityTypeBuilder<ReviewAssignment> assignment)
    {
        assignment.ToTable("ReviewAssignments");
        assignment.HasKey(a => new { a.Kind, a.ItemId, a.AccountId });
        // The database itself gives no item to two, and no two to one.
        assignment.HasIndex(a => new { a.Kind, a.ItemId }).IsUnique().HasFilter("\"IsPassed\" = 0");
        assignment.HasIndex(a => a.AccountId).IsUnique().HasFilter("\"IsPassed\" = 0");
    }
}
