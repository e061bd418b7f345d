using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Quotes;

internal sealed class QuoteMapping : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> quote)
    {
        quote.HasIndex(q => new { q.ArticleId, q.Position }).IsUnique();
        quote.HasIndex(q => q.PersonId);
        quote.HasIndex(q => q.IsLinked).HasFilter("\"IsLinked\" = 0");
        quote.HasOne(q => q.Person).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}
