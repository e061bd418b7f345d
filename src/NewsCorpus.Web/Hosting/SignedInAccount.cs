using System.Globalization;
using System.Security.Claims;

namespace NewsCorpus.Web.Hosting;

/// <summary>Who is signed in.</summary>
internal static class SignedInAccount
{
    /// <summary>Id of the account; only for addresses that ask for one.</summary>
    public static int AccountId(this ClaimsPrincipal user) => int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    /// <summary>The role lets this person tag and correct.</summary>
    public static bool IsEditor(this ClaimsPrincipal user) => user.IsInRole(nameof(Accounts.Role.Editor)) || user.IsInRole(nameof(Accounts.Role.Administrator));
}
