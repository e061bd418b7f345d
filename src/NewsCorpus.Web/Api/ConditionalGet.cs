using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using NewsCorpus.Exports;

namespace NewsCorpus.Web.Api;

/// <summary>Gives every answer an ETag made of its bytes, and answers 304 to whoever has them.</summary>
internal sealed class ConditionalGet : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is not (IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }))
            return answer;
        var json = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), CorpusJson.Options);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 8))}\"");
        context.HttpContext.Response.Headers.CacheControl = "no-cache"; // may be kept, but is asked for again each time
        return TypedResults.Bytes(json, "application/json; charset=utf-8", entityTag: tag);
    }
}
