using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Reports;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.HasIndex(r => new { r.ArticleId, r.Reason, r.Words }).IsUnique().HasFilter("\"Status\" = 'Waiting'");
        report.HasOne(r => r.ResolvedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
