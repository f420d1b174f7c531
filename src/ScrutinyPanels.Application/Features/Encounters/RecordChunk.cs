using System.Buffers;
using System.Text.Json;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Rows that are written together. Each has a seal of its own, for two chunks are worked on at a time.</summary>
internal sealed class RecordChunk(ImportBatch batch, int[] references, int columns, ForceSeal seal) : IDisposable
{
    public const int Most = 1_000;

    /// <summary>Where the token of all that is sealed stands in a record.</summary>
    public const int TokenColumn = 8;

    private readonly byte[] forceId = batch.ForceId.Value.ToByteArray(bigEndian: true);
    private readonly List<(JsonEncodedText Field, string Text)>[] secrets = [.. Enumerable.Range(0, Most).Select(_ => new List<(JsonEncodedText, string)>())];
    private readonly ArrayBufferWriter<byte> payload = new(1024);
    private int done;

    public object?[][] Encounters { get; } = Cells(RecordWriter.EncounterColumns.Length);

    public object?[][] Records { get; } = Cells(columns);

    /// <summary>How many records stand in it.</summary>
    public int Rows { get; private set; }

    public List<object?[]> Quarantine { get; } = [];

    public List<object?[]> Originals { get; } = [];

    public object?[][] Pseudonyms { get; set; } = [];

    public object?[][] Names { get; set; } = [];

    /// <summary>The place of one more row, with room for what is to be sealed.</summary>
    public (object?[] Encounter, object?[] Record, List<(JsonEncodedText Field, string Text)> Secrets) Add()
    {
        secrets[Rows].Clear();
        return (Encounters[Rows], Records[Rows], secrets[Rows++]);
    }

    /// <summary>Seals an original.</summary>
    public void Keep(SealedKind kind, long number, ReadOnlySpan<byte> plain) =>
        Originals.Add([forceId, (int)kind, (long)batch.Id.Value, number, seal.KeyNumber, seal.SealBytes(kind, batch.Id.Value, number, plain)]);

    /// <summary>Seals what may tell who somebody is in the next row that is not sealed yet, and makes tokens of its references; says no when all are.</summary>
    public bool SealNext()
    {
        if (done == Rows)
        {
            return false;
        }

        var record = Records[done];
        foreach (var column in references)
        {
            record[column] = record[column] is string text ? seal.Token(RecordWriter.ReferencePurpose, text) : null;
        }

        record[TokenColumn] = Sealed(secrets[done], (long)record[0]!);
        done++;
        return true;
    }

    /// <summary>Makes room again.</summary>
    public void Clear()
    {
        (Rows, done) = (0, 0);
        Quarantine.Clear();
        Originals.Clear();
    }

    public void Dispose() => seal.Dispose();

    private static object?[][] Cells(int width) => [.. Enumerable.Range(0, Most).Select(_ => new object?[width])];

    private long? Sealed(List<(JsonEncodedText Field, string Text)> fields, long number)
    {
        if (fields.Count == 0)
        {
            return null;
        }

        payload.ResetWrittenCount();
        SealedFields.Write(payload, fields);
        Keep(SealedKind.Record, number, payload.WrittenSpan);
        return seal.Token(payload.WrittenSpan);
    }
}
