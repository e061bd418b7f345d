using Microsoft.AspNetCore.Mvc;

namespace NewsCorpus.Web.Hosting;

/// <summary>Where a request asks to be led to when it is done.</summary>
internal static class AskedAddress
{
    /// <summary>The address, where it is one of this site; else the other.</summary>
    public static string LocalOr(this IUrlHelper url, string? asked, string otherwise) => url.IsLocalUrl(asked) ? asked : otherwise;
}
