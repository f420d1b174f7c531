using System.Buffers;
using System.Text.Json;

namespace ScrutinyPanels.Application.Outside.Sealing;

/// <summary>The sealed fields of one record as one short JSON object, so that they are opened and logged together.</summary>
internal static class SealedFields
{
    /// <summary>Writes the fields in the order given.</summary>
    public static void Write(ArrayBufferWriter<byte> to, IEnumerable<(JsonEncodedText Field, string Text)> fields)
    {
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        foreach (var (field, text) in fields)
        {
            json.WriteString(field, text);
        }

        json.WriteEndObject();
    }

    /// <summary>The fields by name.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> plain) => JsonSerializer.Deserialize<Dictionary<string, string>>(plain)!;
}
