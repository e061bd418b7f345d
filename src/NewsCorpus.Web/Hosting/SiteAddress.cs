namespace NewsCorpus.Web.Hosting;

/// <summary>Where the site is, as the reader calls it: for what travels away from it.</summary>
internal static class SiteAddress
{
    /// <summary>"https://corpus.example", without a slash at its end.</summary>
    public static string Site(this HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
