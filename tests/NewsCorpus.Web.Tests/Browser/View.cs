using Microsoft.Playwright;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>How somebody looks at the site.</summary>
/// <param name="Language">What the browser asks for.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
public sealed record View(string Language, int Width = View.Wide, ColorScheme Scheme = ColorScheme.Light)
{
    public const int Wide = 1280;

    public const int Phone = 390;

    public const int Height = 900;

    public static View English { get; } = new("en");

    /// <summary>The interface languages.</summary>
    public static string[] Languages { get; } = ["en", "ru", "bg"];

    /// <summary>Wide and narrow, light and dark.</summary>
    public static IEnumerable<View> LooksIn(string language) =>
        from width in new[] { Wide, Phone }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select new View(language, width, scheme);
}
