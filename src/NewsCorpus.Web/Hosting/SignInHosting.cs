using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NewsCorpus.Accounts;

namespace NewsCorpus.Web.Hosting;

/// <summary>How the site knows who comes: a cookie, signed with keys that lie in the corpus.</summary>
internal static class SignInHosting
{
    public const string Cookie = "nc.account";

    /// <summary>Where people sign in; the query parameter that says where they wanted to go.</summary>
    public const string Page = "/account/sign-in", Back = "back";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        new IdentityBuilder(typeof(Account), services).AddSignInManager();
        services.AddDataProtection().SetApplicationName("NewsCorpus");
        return services
            .ConfigureApplicationCookie(Configure)
            .AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "nc.form")
            .AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeys>();
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Cookie;
        options.LoginPath = Page;
        options.ReturnUrlParameter = Back;
        // A working day; a browser that is used stays signed in.
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = RefuseStaleAsync;
        options.Events.OnRedirectToLogin = SendToSignIn;
        options.Events.OnRedirectToAccessDenied = SayForbidden;
    }

    /// <summary>
    /// At every request: whoever is disabled, gets another role or signs out everywhere is out at the next click. One look-up by key, for those
    /// who are signed in only. The cookie stays, so that the sign-in page can say what happened.
    /// </summary>
    private static async Task RefuseStaleAsync(CookieValidatePrincipalContext context)
    {
        var signIn = context.HttpContext.RequestServices.GetRequiredService<SignInManager<Account>>();
        if (await signIn.ValidateSecurityStampAsync(context.Principal) is null) context.RejectPrincipal();
    }

    /// <summary>A form that was sent too late cannot be come back to: after signing in its sender starts from the front page.</summary>
    private static Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : Page);
        return Task.CompletedTask;
    }

    private static Task SayForbidden(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
