using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Api;

/// <summary>Describes the filters of a search: one parameter for each field, and one that excludes, as in the addresses of the page.</summary>
internal static class SearchParameters
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.Parameters ??= [];
        foreach (var field in Enum.GetNames<SearchField>().Select(name => name.ToLowerInvariant()))
        {
            operation.Parameters.Add(Several(field, $"The article's {field}; given twice, it must have both. Values are those of the facets."));
            operation.Parameters.Add(Several($"not-{field}", $"A {field} that the article must not have."));
        }
        operation.Parameters.Add(Several("without", "Ways to find words that are switched off: form, lemma, name, prefix."));
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "order",
            In = ParameterLocation.Query,
            Description = "What comes first.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames<SearchOrder>()] },
        });
        return Task.CompletedTask;
    }

    private static OpenApiParameter Several(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
    };
}
