using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>Writes a certificate as JSON in UTF-8, fields in the order of the specification. <see cref="CertificateReader"/> reads it back.</summary>
public static class CertificateJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(DrawCertificate certificate)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("algorithm", certificate.Algorithm);
            json.WriteString("panel", certificate.Panel);
            json.WriteString("period", certificate.Period);
            json.WriteString("kind", certificate.Kind);
            json.WriteNumber("listSize", certificate.ListSize);
            json.WriteString("fingerprint", certificate.Fingerprint);
            json.WriteString("frozenAt", Instant(certificate.FrozenAt));
            json.WriteString("seed", certificate.Seed);
            json.WriteString("seededAt", Instant(certificate.SeededAt));
            json.WriteString("drawnBy", certificate.DrawnBy);
            Strata(json, certificate);
            Lines(json, "drawn", certificate.Drawn);
            Lines(json, "reserves", certificate.Reserves);
            Substitutions(json, certificate);
            Plan(json, certificate);
            if (certificate.PublicSalt.Length > 0)
            {
                json.WriteString("publicSalt", certificate.PublicSalt);
            }

            if (certificate.KeysHidden)
            {
                json.WriteBoolean("keysHidden", true);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Strata(Utf8JsonWriter json, DrawCertificate certificate)
    {
        json.WriteStartArray("strata");
        foreach (var stratum in certificate.Strata)
        {
            json.WriteStartObject();
            json.WriteString("name", stratum.Name);
            json.WriteNumber("size", stratum.Size);
            json.WriteNumber("take", stratum.Take);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter json, string name, IReadOnlyList<DrawLine> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("key", line.Key);
            json.WriteString("stratum", line.Stratum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Substitutions(Utf8JsonWriter json, DrawCertificate certificate)
    {
        json.WriteStartArray("substitutions");
        foreach (var line in certificate.Substitutions)
        {
            json.WriteStartObject();
            json.WriteString("out", line.Out);
            json.WriteString("in", line.In);
            json.WriteString("reason", line.Reason);
            json.WriteString("at", Instant(line.At));
            if (line.Words.Length > 0)
            {
                json.WriteString("words", line.Words);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Plan(Utf8JsonWriter json, DrawCertificate certificate)
    {
        if (certificate.Excluded is not { } excluded)
        {
            return;
        }

        json.WriteStartObject("plan");
        json.WriteNumber("recordsOfPeriod", certificate.ListSize + excluded.Total);
        json.WriteNumber("listSize", certificate.ListSize);
        json.WriteNumber("take", certificate.Strata.Sum(s => s.Take));
        if (certificate.Theme.Length > 0)
        {
            json.WriteString("theme", certificate.Theme);
        }

        json.WriteStartObject("excluded");
        foreach (var (name, count) in excluded.Named)
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("planFingerprint", certificate.PlanFingerprint);
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
