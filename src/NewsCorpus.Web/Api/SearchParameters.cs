using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Api;

/// <summary>Describes the filters of a search: one parameter for each field, and one that excludes, as in the addresses of the page.</summary>
internal static class SearchParameters
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var parameters = AddFields(operation, SearchFields.OfArticles, "article");
        parameters.Add(Several("without", "Ways to find words that are switched off: form, lemma, name, alias, prefix."));
        parameters.Add(new OpenApiParameter
        {
            Name = "order",
            In = ParameterLocation.Query,
            Description = "What comes first.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames<SearchOrder>()] },
        });
        return Task.CompletedTask;
    }

    public static Task DescribeQuotesAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        AddFields(operation, SearchFields.OfQuotes.Except([SearchField.Kind]), "quote");
        return Task.CompletedTask;
    }

    private static IList<IOpenApiParameter> AddFields(OpenApiOperation operation, IEnumerable<SearchField> fields, string of)
    {
        var parameters = operation.Parameters ??= [];
        foreach (var field in fields.Select(field => field.ToString().ToLowerInvariant()))
        {
            parameters.Add(Several(field, $"The {of}'s {field}; given twice, it must have both. Values are those of the facets."));
            parameters.Add(Several($"not-{field}", $"A {field} that the {of} must not have."));
        }
        return parameters;
    }

    private static OpenApiParameter Several(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
    };
}
