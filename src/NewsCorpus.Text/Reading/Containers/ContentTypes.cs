using System.Net.Http.Headers;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>What content types say of a page.</summary>
internal static class ContentTypes
{
    /// <summary>Types that pages come under; octet-stream is what servers say that do not know.</summary>
    private static readonly string[] Pages = ["text/html", "application/xhtml+xml", "text/plain", "application/octet-stream"];

    /// <summary>True also where nothing is said: then the bytes decide.</summary>
    public static bool MayBePage(string? contentType) => contentType is null || Pages.Contains(contentType);

    /// <summary>With the type and the charset of a Content-Type field; as it was where the field is absent or makes no sense.</summary>
    public static PageContext WithContentType(this PageContext context, string? field) =>
        MediaTypeHeaderValue.TryParse(field, out var type)
            ? context with { ContentType = type.MediaType?.ToLowerInvariant(), Charset = type.CharSet?.Trim('"') }
            : context;
}
