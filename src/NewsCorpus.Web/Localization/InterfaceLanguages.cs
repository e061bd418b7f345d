using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace NewsCorpus.Web.Localization;

/// <summary>The languages of the interface: the reader's own choice (a cookie) before the browser's wish, English failing both.</summary>
public static class InterfaceLanguages
{
    /// <summary>Language codes with the languages' own names, in the order of the switch.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } = [("en", "English"), ("ru", "Русский"), ("bg", "Български")];

    private const string CookieName = "nc.lang";

    public static IServiceCollection AddInterfaceLanguages(this IServiceCollection services) => services
        .AddLocalization()
        .AddSingleton<ResourceManagerStringLocalizerFactory>()
        .AddSingleton<IStringLocalizerFactory, KeptTexts>()
        // Else every Cyrillic letter is written as a character reference and pages nearly double in size.
        .Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All))
        .Configure<RequestLocalizationOptions>(options =>
        {
            string[] codes = [.. All.Select(l => l.Code)];
            options.SetDefaultCulture(codes[0]).AddSupportedCultures(codes).AddSupportedUICultures(codes);
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders =
                [new CookieRequestCultureProvider { CookieName = CookieName }, new AcceptLanguageHeaderRequestCultureProvider()];
        });

    public static IApplicationBuilder UseInterfaceLanguages(this IApplicationBuilder app) => app.UseRequestLocalization();

    /// <summary>Maps the switch's addresses: <c>/language/bg?back=/meetings/sochi-2019</c>.</summary>
    public static void MapLanguageSwitch(this IEndpointRouteBuilder app) => app.MapGet("/language/{code}", Switch).DisableAntiforgery();

    private static Results<RedirectHttpResult, NotFound> Switch(string code, string? back, HttpContext http)
    {
        if (All.All(l => l.Code != code))
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Cookies.Append(CookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(code)), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
        // Only an address of this site: a link must not carry anyone elsewhere.
        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(back) ? back : "/");
    }

    /// <summary>The address that switches to a language and comes back to the page asked for, with its query; an error page names the address that failed.</summary>
    public static string SwitchAddress(this HttpRequest request, string code)
    {
        var failed = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var back = failed is null ? request.Path + request.QueryString : failed.OriginalPath + failed.OriginalQueryString;
        return $"/language/{code}?back={UrlEncoder.Default.Encode(back)}";
    }
}
