using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Files on their way in, as far as somebody may load for their forces.</summary>
internal static class IntakeQueries
{
    /// <summary>The states in which somebody still waits for the file or has to do something.</summary>
    public static readonly IntakeState[] UnderWay = [IntakeState.Matching, IntakeState.Waiting, IntakeState.Working, IntakeState.Refused];

    public static IQueryable<Intake> IntakesOf(this ScrutinyDb db, Actor actor)
    {
        var forces = db.Forces.LoadableBy(actor);
        return db.Intakes.Where(i => forces.Any(f => f.Id == i.ForceId));
    }

    /// <summary>The files that a reader may take now, the first come first.</summary>
    public static IQueryable<Intake> ToBeTaken(this ScrutinyDb db, DateTimeOffset now)
    {
        var silent = now - Intake.Patience;
        return db.Intakes.Where(i => i.State == IntakeState.Waiting || (i.State == IntakeState.Working && i.HeardAt <= silent)).OrderBy(i => i.Id);
    }

    /// <summary>The loaded files whose written text is still to be searched.</summary>
    public static IQueryable<ImportBatch> ToBeScanned(this ScrutinyDb db) =>
        db.ImportBatches.Where(b => b.HasText && b.ScannedAt == null && b.ReleasedAt == null && b.UndoneAt == null && b.ErasedAt == null).OrderBy(b => b.Id);

    /// <summary>The loaded files that were not yet compared with others of their months.</summary>
    public static IQueryable<ImportBatch> ToBeCompared(this ScrutinyDb db) => db.ImportBatches.Where(b => !b.Compared && b.Doubled != DoubledAnswer.Waiting && b.UndoneAt == null && b.ErasedAt == null).OrderBy(b => b.Id);

    /// <summary>Whether what stands in a column may tell who somebody is.</summary>
    public static bool IsSealed(this KindOfRecord kind, ColumnTarget target) => kind.Fields.Any(f => f.Name == target.Field && f.IsSealed);
}
