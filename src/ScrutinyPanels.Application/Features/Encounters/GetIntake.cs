using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A file on its way in: its headings with where each goes, and how far it has come. Nothing of its rows, so it is asked without a line in the log.</summary>
public static class GetIntake
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Query(IntakeId Id) : IQuery<View>;

    /// <param name="IsOwn">The reader speaks for the force, so columns that may tell who somebody is can be loaded.</param>
    public sealed record View(
        int Id,
        RecordKind Kind,
        string Force,
        string FileName,
        IntakeState State,
        IReadOnlyList<Column> Columns,
        bool IsOwn,
        bool Correct,
        string Problem,
        bool AsksCorrect,
        int RowsRead,
        int RowsTotal,
        int? BatchId);

    /// <param name="Target">The code of where it goes; empty where it is left out.</param>
    /// <param name="IsSettled">It was recognised, or somebody said before that it is left out.</param>
    /// <param name="IsSealed">What stands in it may tell who somebody is.</param>
    public sealed record Column(string Heading, string Target, bool IsSettled, bool IsSealed);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var intake = await db.IntakesOf(actor).AsNoTracking().FirstOrDefaultAsync(i => i.Id == request.Id && i.State != IntakeState.GivenUp, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == intake.ForceId, cancellationToken);
            var remembered = await db.RememberedColumns.Where(c => c.ForceId == intake.ForceId && c.Kind == intake.Kind).Select(c => c.Heading).ToHashSetAsync(cancellationToken);
            var kind = KindsOfRecord.Of(intake.Kind);
            return new(
                intake.Id.Value, intake.Kind, force.Name, intake.FileName, intake.State,
                [.. intake.Columns.Select(c => new Column(c.Heading, c.Target, c.Target.Length > 0 || remembered.Contains(KindOfRecord.Plain(c.Heading)), kind.IsSealed(new(c.Target))))],
                actor.RolesOver(force.Reach).Contains(Role.ForceLiaison),
                intake.Correct, intake.Problem, intake.AsksCorrect, intake.RowsRead, intake.RowsTotal, intake.BatchId?.Value);
        }
    }
}
