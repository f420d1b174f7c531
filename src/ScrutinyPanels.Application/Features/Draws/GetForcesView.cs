using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>One drawn case for the force that enters its own view of it.</summary>
public static class GetForcesView
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query(CaseId Case) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Case.Value}";
    }

    /// <param name="Row">None where the record says itself what a supervisor thought, or where the case was opened or taken out before anything was entered.</param>
    /// <param name="WhyNot">The sentence that says why nothing can be entered or changed; none where it can.</param>
    public sealed record View(int Number, string Panel, ListForcesViews.Row? Row, string? WhyNot);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mine = db.Cases.OfForces(actor).Where(c => c.Id == request.Case);
            var found = await mine.AsNoTracking().SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var panel = await db.Panels.Where(p => p.Id == found.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var row = (await db.ForcesViewRows(mine, cancellationToken)).SingleOrDefault();
            var whyNot = ForcesOwnView.CanBeEntered(found.State)
                ? row is null ? ForcesViewRules.RecordHasOne : null
                : found.OpenedAt is null ? LifecycleRules.NotNow : ForcesViewRules.TooLate;
            return new(found.Number, panel, row, whyNot?.Sentence);
        }
    }
}
