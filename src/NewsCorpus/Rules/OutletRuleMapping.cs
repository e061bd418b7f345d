using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Rules;

internal sealed class OutletRuleMapping : IEntityTypeConfiguration<OutletRule>
{
    public void Configure(EntityTypeBuilder<OutletRule> rule)
    {
        rule.HasIndex(r => new { r.OutletId, r.Line }).IsUnique();
        rule.Property(r => r.Version).IsConcurrencyToken();
    }
}
