using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Data;

/// <summary>How ids, times and months are kept, the same on both databases.</summary>
internal static class Conventions
{
    /// <summary>Every id type of the domain: a struct of one Guid.</summary>
    public static IReadOnlyList<Type> GuidIds { get; } =
    [
        .. typeof(Actor).Assembly.GetExportedTypes().Where(t =>
            t.IsValueType && t.Name.EndsWith("Id", StringComparison.Ordinal) && t.GetProperty("Value")?.PropertyType == typeof(Guid)),
    ];

    public static void Apply(ModelConfigurationBuilder configuration)
    {
        // 16 bytes, most significant first: version 7 ids then sort by the time they were made on both databases.
        configuration.Properties<Guid>().HaveConversion<GuidBytes>().HaveMaxLength(16).AreFixedLength();
        foreach (var id in GuidIds)
        {
            configuration.Properties(id).HaveConversion(typeof(IdBytes<>).MakeGenericType(id)).HaveMaxLength(16).AreFixedLength();
        }

        configuration.Properties<ImportBatchId>().HaveConversion<BatchNumber>();
        configuration.Properties<IntakeId>().HaveConversion<IntakeNumber>();
        configuration.Properties<EncounterId>().HaveConversion<EncounterNumber>();
        configuration.Properties<Month>().HaveConversion<MonthNumber>();
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcMicroseconds>().HavePrecision(6);
        configuration.Properties<string>().HaveMaxLength(400);
    }

    public static void MarkVersions(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(Aggregate).IsAssignableFrom(e.ClrType)))
        {
            builder.Entity(entity.ClrType).Property(nameof(Aggregate.Version)).IsConcurrencyToken();
            builder.Entity(entity.ClrType).Ignore(nameof(Aggregate.Events));
        }
    }

    private sealed class GuidBytes() : ValueConverter<Guid, byte[]>(g => g.ToByteArray(true), b => new Guid(b, true));

    private sealed class IdBytes<TId>() : ValueConverter<TId, byte[]>(ToBytes(), FromBytes())
        where TId : struct
    {
        private static readonly PropertyInfo Value = typeof(TId).GetProperty("Value")!;

        private static Expression<Func<TId, byte[]>> ToBytes()
        {
            var id = Expression.Parameter(typeof(TId));
            var bytes = Expression.Call(Expression.Property(id, Value), nameof(Guid.ToByteArray), null, Expression.Constant(true));
            return Expression.Lambda<Func<TId, byte[]>>(bytes, id);
        }

        private static Expression<Func<byte[], TId>> FromBytes()
        {
            var bytes = Expression.Parameter(typeof(byte[]));
            var read = typeof(IdBytes<TId>).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;
            var id = Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, Expression.Call(read, bytes));
            return Expression.Lambda<Func<byte[], TId>>(id, bytes);
        }

        private static Guid Read(byte[] bytes) => new(bytes, true);
    }

    private sealed class BatchNumber() : ValueConverter<ImportBatchId, int>(b => b.Value, n => new ImportBatchId(n));

    private sealed class IntakeNumber() : ValueConverter<IntakeId, int>(i => i.Value, n => new IntakeId(n));

    private sealed class EncounterNumber() : ValueConverter<EncounterId, long>(e => e.Value, n => new EncounterId(n));

    private sealed class MonthNumber() : ValueConverter<Month, int>(m => m.Number, n => Month.FromNumber(n));

    private sealed class UtcMicroseconds() : ValueConverter<DateTimeOffset, DateTime>(
        at => new DateTime(at.UtcTicks - (at.UtcTicks % 10), DateTimeKind.Utc),
        kept => new DateTimeOffset(DateTime.SpecifyKind(kept, DateTimeKind.Utc)));
}
