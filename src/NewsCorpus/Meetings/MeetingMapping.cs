using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Meetings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.HasIndex(m => m.Slug).IsUnique();
        meeting.HasIndex(m => m.FirstDay);
        meeting.Property(m => m.Version).IsConcurrencyToken();
        meeting.HasMany(m => m.Aside).WithOne(a => a.Meeting).HasForeignKey(a => a.MeetingId);
        meeting.HasMany(m => m.Participants).WithOne().HasForeignKey(p => p.MeetingId);
    }
}
