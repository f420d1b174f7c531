using System.Text.Json;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>Reads a certificate, or refuses with a sentence that names the field.</summary>
public static class CertificateReader
{
    public static DrawCertificate Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var document = JsonDocument.Parse(file);
            return Certificate(document.RootElement);
        }
        catch (JsonException)
        {
            throw Unreadable("The certificate is not JSON. Use the file as it was downloaded.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            throw Unreadable("The certificate holds characters that are not text.");
        }
    }

    private static DrawCertificate Certificate(JsonElement root) => root.ValueKind != JsonValueKind.Object
        ? throw Unreadable("The certificate is not a JSON object.")
        : new(
            Text(root, "algorithm"),
            Text(root, "panel"),
            Text(root, "period"),
            Text(root, "kind"),
            Number(root, "listSize"),
            Text(root, "fingerprint"),
            Instant(root, "frozenAt"),
            Text(root, "seed"),
            Instant(root, "seededAt"),
            Text(root, "drawnBy"),
            Each(root, "strata", s => new StratumPlan(Text(s, "name"), Number(s, "size"), Number(s, "take"))),
            Each(root, "drawn", l => new DrawLine(Text(l, "key"), Text(l, "stratum"))),
            Each(root, "reserves", l => new DrawLine(Text(l, "key"), Text(l, "stratum"))),
            Each(root, "substitutions", s => new SubstitutionLine(Text(s, "out"), Text(s, "in"), Text(s, "reason"), Instant(s, "at"), TextOrEmpty(s, "words"))),
            root.TryGetProperty("plan", out var plan) ? Excluded(plan) : null,
            TextOrEmpty(root, "planFingerprint"),
            TextOrEmpty(root, "publicSalt"),
            root.TryGetProperty("keysHidden", out var hidden) && hidden.ValueKind == JsonValueKind.True,
            root.TryGetProperty("plan", out var counts) ? new PlanCounts(Number(counts, "recordsOfPeriod"), Number(counts, "listSize"), Number(counts, "take")) : null,
            root.TryGetProperty("plan", out var themed) ? TextOrEmpty(themed, "theme") : string.Empty);

    private static DrawExclusions Excluded(JsonElement plan)
    {
        var counts = Member(plan, "excluded", JsonValueKind.Object);
        return new(
            Number(counts, "heldBack"),
            Number(counts, "notReleased"),
            Number(counts, "alreadyDrawn"),
            Number(counts, "setAside"),
            Number(counts, "waitingForKeepOrHalve"),
            Number(counts, "superseded"));
    }

    private static List<T> Each<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        [.. Member(parent, name, JsonValueKind.Array).EnumerateArray().Select(read)];

    private static string Text(JsonElement parent, string name) => Member(parent, name, JsonValueKind.String).GetString()!;

    private static string TextOrEmpty(JsonElement parent, string name) => parent.TryGetProperty(name, out _) ? Text(parent, name) : string.Empty;

    private static int Number(JsonElement parent, string name) =>
        Member(parent, name, JsonValueKind.Number).TryGetInt32(out var number) ? number : throw Unreadable($"The certificate's \"{name}\" is not a whole number.");

    private static DateTimeOffset Instant(JsonElement parent, string name) =>
        Member(parent, name, JsonValueKind.String).TryGetDateTimeOffset(out var at) ? at : throw Unreadable($"The certificate's \"{name}\" is not a date and time.");

    private static JsonElement Member(JsonElement parent, string name, JsonValueKind kind) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw Unreadable($"The certificate has no \"{name}\", or it is of another kind.");

    private static InputInvalid Unreadable(string sentence) => new("Certificate", sentence);
}
