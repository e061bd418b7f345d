using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.Accounts;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasOne(i => i.Account).WithMany().OnDelete(DeleteBehavior.Cascade);
    }
}
