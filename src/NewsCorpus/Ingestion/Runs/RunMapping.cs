using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Ingestion.Runs;

internal sealed class RunMapping : IEntityTypeConfiguration<Run>
{
    public void Configure(EntityTypeBuilder<Run> run)
    {
        run.HasIndex(r => r.State);
        run.HasMany(r => r.Pages).WithOne().HasForeignKey(p => p.RunId);
        run.Property(r => r.Settings).HasConversion(s => s.ToJson(), json => RunSettings.FromJson(json));
        run.Property(r => r.Counts).HasConversion(
            counts => JsonSerializer.Serialize(counts, StoredJson.Options),
            json => JsonSerializer.Deserialize<Dictionary<PageOutcome, long>>(json, StoredJson.Options)!,
            new ValueComparer<IReadOnlyDictionary<PageOutcome, long>>(
                (a, b) => a!.Count == b!.Count && !a.Except(b).Any(), counts => counts.Count, counts => counts));
    }
}
