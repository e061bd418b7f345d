using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace NewsCorpus.Accounts;

/// <summary>What a signed-in browser carries: who, in which role, and the stamp that ends it everywhere.</summary>
internal sealed class AccountPrincipal(IOptions<IdentityOptions> identity) : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var names = identity.Value.ClaimsIdentity;
        Claim[] claims =
        [
            new(names.UserIdClaimType, user.Id.ToString(CultureInfo.InvariantCulture)),
            new(names.UserNameClaimType, user.UserName!),
            new(names.RoleClaimType, user.Role.ToString()),
            new(names.SecurityStampClaimType, user.SecurityStamp!),
        ];
        return Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme, names.UserNameClaimType, names.RoleClaimType)));
    }
}
