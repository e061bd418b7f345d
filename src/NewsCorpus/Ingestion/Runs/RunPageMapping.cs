using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion.Runs;

internal sealed class RunPageMapping : IEntityTypeConfiguration<RunPage>
{
    public void Configure(EntityTypeBuilder<RunPage> page)
    {
        page.HasIndex(p => new { p.RunId, p.Outcome });
        page.HasIndex(p => p.RunId, "IX_RunPages_MayTellOfMeeting").HasFilter("\"MayTellOfMeeting\"");
        page.Property(p => p.Context).HasConversion(
            context => JsonSerializer.Serialize(context, StoredJson.Sparse), json => JsonSerializer.Deserialize<PageContext>(json, StoredJson.Sparse));
    }
}
