using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Publication.OpenData;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>The OpenAPI 3.1 document of the open data, made from the list of its fields.</summary>
internal static class OpenApi
{
    public static JsonObject Document(string address, IStringLocalizer<OpenDataWords> words)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject();
        foreach (var set in DataSets.All)
        {
            paths[set.Json] = Path(set, words, "application/json", new JsonObject { ["$ref"] = $"#/components/schemas/{set.Row}Page" }, inPages: true);
            paths[set.Csv] = Path(set, words, "text/csv", new JsonObject { ["type"] = "string" }, inPages: false);
            schemas[set.Row] = Object(set.Fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Name, f.Schema(words[$"Field_{set.Name}_{f.Name}"]))));
            schemas[$"{set.Row}Page"] = Object(
            [
                new("licence", Text(words["Page_licence"], "uri")),
                new("about", Text(words["Page_about"], "uri")),
                new("next", new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "uri", ["description"] = words["Page_next"].Value }),
                new("rows", new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = $"#/components/schemas/{set.Row}" } }),
            ]);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = words["Heading"].Value,
                ["version"] = "1",
                ["description"] = words["Lead"].Value,
                ["license"] = new JsonObject { ["name"] = Licence.Name, ["identifier"] = Licence.Identifier },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = address }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Path(DataSet set, IStringLocalizer<OpenDataWords> words, string mediaType, JsonObject schema, bool inPages)
    {
        List<JsonNode> parameters = [Parameter("panel", words["Filter_panel"], new JsonObject { ["type"] = "string" })];
        if (set.HasSince)
        {
            parameters.Add(Parameter("since", words["Filter_since"], new JsonObject { ["type"] = "string", ["format"] = "date" }));
        }

        if (inPages)
        {
            parameters.Add(Parameter("after", words["Filter_after"], new JsonObject { ["type"] = "string" }));
            parameters.Add(Parameter("limit", words["Filter_limit", OpenLimits.Most], new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = OpenLimits.Most, ["default"] = OpenLimits.Usual }));
        }

        return new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = $"{set.Name}-{(inPages ? "json" : "csv")}",
                ["summary"] = words[$"Set_{set.Name}"].Value,
                ["parameters"] = new JsonArray([.. parameters]),
                ["responses"] = new JsonObject
                {
                    ["200"] = new JsonObject { ["description"] = words[$"Set_{set.Name}"].Value, ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = schema } } },
                    ["304"] = new JsonObject { ["description"] = words["Answer_304"].Value },
                    ["400"] = new JsonObject { ["description"] = words["Answer_400"].Value },
                    ["404"] = new JsonObject { ["description"] = words["Answer_404"].Value },
                },
            },
        };
    }

    private static JsonObject Parameter(string name, string about, JsonObject schema) => new() { ["name"] = name, ["in"] = "query", ["description"] = about, ["schema"] = schema };

    private static JsonObject Text(string about, string format) => new() { ["type"] = "string", ["format"] = format, ["description"] = about };

    private static JsonObject Object(IEnumerable<KeyValuePair<string, JsonNode?>> properties)
    {
        List<KeyValuePair<string, JsonNode?>> all = [.. properties];
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. all.Select(p => JsonValue.Create(p.Key))]),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(all),
        };
    }
}
