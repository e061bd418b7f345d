using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Quotes;

internal sealed class QuoteMapping : IEntityTypeConfiguration<Quote>, IEntityTypeConfiguration<AstrayQuote>
{
    public void Configure(EntityTypeBuilder<Quote> quote)
    {
        quote.HasIndex(q => new { q.ArticleId, q.Position }).IsUnique();
        quote.HasIndex(q => q.PersonId).HasFilter("\"PersonId\" IS NOT NULL");
        quote.HasIndex(q => q.UtteranceId).HasFilter("\"UtteranceId\" IS NOT NULL");
        quote.HasIndex(q => q.Id, "IX_Quotes_NotLinked").HasFilter("NOT \"IsLinked\"");
        quote.HasIndex(q => q.Confidence).HasFilter("\"Status\" = 'Extracted' AND \"Kind\" <> 'Reported' AND \"Confidence\" < 0.9");
        quote.HasOne(q => q.Person).WithMany().OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<AstrayQuote> quote)
    {
        quote.ToTable("AstrayQuotes");
        quote.Property(q => q.Id).ValueGeneratedNever();
        quote.Property(q => q.Anchor).HasConversion(a => JsonSerializer.Serialize(a, StoredJson.Options), json => JsonSerializer.Deserialize<QuoteAnchor>(json, StoredJson.Options)!);
        quote.HasOne(q => q.Person).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}
