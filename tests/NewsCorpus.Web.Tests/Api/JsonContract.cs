using System.Text.Json;

namespace NewsCorpus.Web.Tests.Api;

/// <summary>Holds an answer against the schema that an OpenAPI document promises. Knows the part of JSON Schema that ours uses; anything else in a schema fails.</summary>
internal sealed class JsonContract(JsonElement document)
{
    private static readonly string[] Known = ["$ref", "type", "enum", "properties", "required", "items", "additionalProperties", "oneOf", "description", "format", "pattern"];

    /// <summary>One line for each difference; empty where there is none.</summary>
    public IEnumerable<string> Differences(JsonElement value, JsonElement schema, string at = "$")
    {
        foreach (var unknown in schema.EnumerateObject().Where(p => !Known.Contains(p.Name)))
            yield return $"{at}: the schema has {unknown.Name}";
        if (schema.TryGetProperty("$ref", out var reference))
            schema = Referenced(reference.GetString()!);
        if (schema.TryGetProperty("oneOf", out var choices) && choices.EnumerateArray().All(choice => Differences(value, choice, at).Any()))
            yield return $"{at}: is none of those it may be";
        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value)))
            yield return $"{at}: is {TypeOf(value)}, not {type}";
        if (schema.TryGetProperty("enum", out var values) && values.EnumerateArray().All(v => v.GetRawText() != value.GetRawText()))
            yield return $"{at}: {value} is no value of it";
        foreach (var difference in value.ValueKind switch
        {
            JsonValueKind.Object => Members(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Differences(item, schema.GetProperty("items"), $"{at}[{i}]")),
            _ => [],
        })
            yield return difference;
    }

    private IEnumerable<string> Members(JsonElement value, JsonElement schema, string at)
    {
        var missing = schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)) : [];
        var wrong = value.EnumerateObject().SelectMany(member =>
            schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var known)
                ? Differences(member.Value, known, $"{at}.{member.Name}")
            : schema.TryGetProperty("additionalProperties", out var any) ? Differences(member.Value, any, $"{at}.{member.Name}")
            : [$"{at}.{member.Name}: is not promised"]);
        return missing.Select(name => $"{at}.{name}: is missing").Concat(wrong);
    }

    private JsonElement Referenced(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(document, (element, name) => element.GetProperty(name));

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()) : type.GetString() == "number" ? ["number", "integer"] : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
