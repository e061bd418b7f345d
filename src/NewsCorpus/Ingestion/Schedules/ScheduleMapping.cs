using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Ingestion.Schedules;

internal sealed class ScheduleMapping : IEntityTypeConfiguration<Schedule>
{
    public void Configure(EntityTypeBuilder<Schedule> schedule)
    {
        schedule.Property(s => s.Settings).HasConversion(settings => settings.ToJson(), json => RunSettings.FromJson(json));
        schedule.Ignore(s => s.Rhythm);
    }
}
