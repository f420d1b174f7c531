using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Data.Maps;

/// <summary>The table of each kind of record, made from its definition: what every record has, then a column for each field.</summary>
internal static class RecordTables
{
    public const string Id = "Id";
    public const string EncounterId = "EncounterId";
    public const string BatchId = "BatchId";
    public const string Row = "Row";
    public const string Day = "Day";
    public const string At = "At";
    public const string Latitude = "Latitude";
    public const string Longitude = "Longitude";

    /// <summary>A keyed hash of the sealed fields, so that equal rows can be told without opening them.</summary>
    public const string SealToken = "SealToken";

    public const int ShortTextLimit = 200;

    /// <summary>How long an original may be; the redacted text in its place can be longer.</summary>
    public const int FreeTextLimit = 4000;
    public const int ListLimit = 400;

    /// <summary>What a force supplied of a record: two rows with all of it equal are the same record twice.</summary>
    public static IReadOnlyList<string> ContentColumns(KindOfRecord kind) =>
        [Day, At, Latitude, Longitude, SealToken, .. kind.Fields.Where(f => f.Shape != FieldShape.FreeText).Select(f => f.Column)];

    public static void Map(ModelBuilder builder)
    {
        foreach (var kind in KindsOfRecord.All)
        {
            builder.SharedTypeEntity<Dictionary<string, object>>(kind.Table, record =>
            {
                record.ToTable(kind.Table);
                record.IndexerProperty<long>(Id).ValueGeneratedNever();
                record.HasKey(Id);
                record.IndexerProperty<EncounterId>(EncounterId);
                record.IndexerProperty<ImportBatchId>(BatchId);
                record.IndexerProperty<int>(Row);
                record.IndexerProperty<DateOnly>(Day);
                record.IndexerProperty<DateTimeOffset?>(At);
                record.IndexerProperty<int?>(Latitude);
                record.IndexerProperty<int?>(Longitude);
                record.IndexerProperty<long?>(SealToken);
                foreach (var field in kind.Fields)
                {
                    _ = field.Shape switch
                    {
                        FieldShape.YesNo => record.IndexerProperty<bool?>(field.Column),
                        FieldShape.Reference => record.IndexerProperty<long?>(field.Column),
                        FieldShape.Several or FieldShape.InOrder => record.IndexerProperty<string?>(field.Column).HasMaxLength(ListLimit),
                        FieldShape.ShortText => record.IndexerProperty<string?>(field.Column).HasMaxLength(ShortTextLimit),
                        FieldShape.FreeText => record.IndexerProperty<string?>(field.Column).HasMaxLength(-1),
                        _ => record.IndexerProperty<int?>(field.Column) as object,
                    };
                }

                // Rows of a batch are found by the range of their numbers, so only the encounter needs an index.
                record.HasIndex(EncounterId);
                record.HasOne(typeof(Encounter)).WithMany().HasForeignKey(EncounterId).OnDelete(DeleteBehavior.Restrict);
            });
        }
    }
}

/// <summary>The columns of a file as JSON.</summary>
internal sealed class ColumnsText() : ValueConverter<IReadOnlyList<MatchedColumn>, string>(
    c => JsonSerializer.Serialize(c, JsonSerializerOptions.Default),
    t => JsonSerializer.Deserialize<List<MatchedColumn>>(t.Length == 0 ? "[]" : t, JsonSerializerOptions.Default)!)
{
    public static ValueComparer<IReadOnlyList<MatchedColumn>> Comparer { get; } = new(
        (a, b) => a!.SequenceEqual(b!),
        c => c.Count == 0 ? 0 : c[0].GetHashCode(),
        c => c);
}
