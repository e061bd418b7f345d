namespace NewsCorpus.Articles;

/// <summary>An address that a page gives of itself: anything may stand there, and only an absolute http or https address is safe to follow.</summary>
public static class WebAddress
{
    /// <summary>The address in the form in which it may stand in a link; null where it must not.</summary>
    public static string? Safe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri : null;

    /// <summary>The host of an address in lower case, without "www."; null where there is none.</summary>
    public static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0
            ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host : null;
}
