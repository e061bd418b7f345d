using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Accounts;

/// <summary>Names in any script, of a bearable length, that no eye takes for somebody else's.</summary>
internal sealed class AccountNameRule : IUserValidator<Account>
{
    private const int Shortest = 2;
    private const int Longest = 60;

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
    {
        if (user.UserName is not { Length: >= Shortest and <= Longest } name || name.Any(char.IsControl) || !name.Any(char.IsLetter))
            return Refused("InvalidUserName");
        var looks = NameLooks.Of(name);
        var others = await manager.Users.Where(a => a.Id != user.Id).Select(a => a.UserName!).ToListAsync();
        return others.Any(other => NameLooks.Of(other) == looks) ? Refused("DuplicateUserName") : IdentityResult.Success;
    }

    private static IdentityResult Refused(string code) => IdentityResult.Failed(new IdentityError { Code = code });
}
