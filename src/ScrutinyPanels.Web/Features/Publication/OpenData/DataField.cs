using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>What kind of value a field holds.</summary>
public enum DataType
{
    Id,
    Address,
    Text,
    Code,
    Day,
    Number,
    YesNo,
    List,
}

/// <summary>One field of the open data: the headings of CSV, the names of JSON, the OpenAPI document and the dictionary are all made from it, so they cannot differ.</summary>
/// <param name="Name">As files write it.</param>
/// <param name="MayBeEmpty">Whether a row can be without it.</param>
/// <param name="Codes">Every word that a code can be.</param>
/// <param name="Read">The value of a row; the second argument is the address of the service.</param>
public sealed record DataField(string Name, DataType Type, bool MayBeEmpty, IReadOnlyList<string> Codes, Func<object, string, object?> Read)
{
    private const string BetweenEntries = "; ";

    /// <summary>A field that reads rows of one type; with an enum it holds one of its codes.</summary>
    public static DataField Of<TRow>(string name, DataType type, Func<TRow, string, object?> read, bool mayBeEmpty = false, IReadOnlyList<string>? codes = null) =>
        new(name, type, mayBeEmpty, codes ?? [], (row, address) => read((TRow)row, address));

    /// <summary>How a value of an enum is written in files.</summary>
    public static string Code(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>As a cell of CSV; empty where the row has none.</summary>
    public string InCsv(object row, string address) => Value(row, address) switch
    {
        null => string.Empty,
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IReadOnlyList<string> list => CsvCell.Of(string.Join(BetweenEntries, list)),
        var other => CsvCell.Of((string)other),
    };

    /// <summary>As a value of JSON.</summary>
    public JsonNode? InJson(object row, string address) => Value(row, address) switch
    {
        null => null,
        int number => number,
        bool yes => yes,
        IReadOnlyList<string> list => new JsonArray([.. list.Select(l => JsonValue.Create(l))]),
        var other => (string)other,
    };

    /// <summary>Its schema for OpenAPI 3.1.</summary>
    public JsonObject Schema(string about)
    {
        var (type, format) = Type switch
        {
            DataType.Id => ("string", "uuid"),
            DataType.Address => ("string", "uri"),
            DataType.Day => ("string", "date"),
            DataType.Number => ("integer", null),
            DataType.YesNo => ("boolean", null),
            DataType.List => ("array", null),
            _ => ("string", (string?)null),
        };
        var schema = new JsonObject { ["type"] = MayBeEmpty ? new JsonArray(type, "null") : type, ["description"] = about };
        if (format is not null)
        {
            schema["format"] = format;
        }

        if (Type == DataType.List)
        {
            schema["items"] = new JsonObject { ["type"] = "string" };
        }

        if (Codes.Count > 0)
        {
            schema["enum"] = new JsonArray([.. Codes.Select(c => JsonValue.Create(c)), .. MayBeEmpty ? [null] : Array.Empty<JsonNode?>()]);
        }

        return schema;
    }

    private object? Value(object row, string address) => Read(row, address) switch
    {
        Guid id => id.ToString(),
        DateOnly day => Day(day),
        IEnumerable<DateOnly> days => days.Select(Day).ToList(),
        Enum value => Code(value),
        string { Length: 0 } when MayBeEmpty => null,
        var other => other,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
