using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>One case for its chair or oversight officer: before opening, counts only; after opening, every view side by side.</summary>
public static class GetPanelCase
{
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="NotSent">Names of those who have not sent: for the chair, once the reading day has passed, to remind them.</param>
    /// <param name="OwnViewWaits">This person reads the case and has neither sent nor passed: opened views stay closed to them until they do.</param>
    /// <param name="MayRead">A chair or vice chair who is not a reader yet and may become one.</param>
    /// <param name="Views">The opened views; none before opening.</param>
    /// <param name="OpensItself">Whether the panel's rules open a case once all who were asked have sent or passed.</param>
    /// <param name="OpenedByRule">It was opened by that rule; by a person otherwise.</param>
    /// <param name="ByRule">What the panel's rule makes of the opened views, or made of them when the case was settled; none before opening.</param>
    /// <param name="NeedsReader">There is nobody left to be asked to read it.</param>
    /// <param name="ForcesView">None before opening, and where the force entered none.</param>
    /// <param name="Meeting">A meeting that goes on, has the case on its agenda and is run by whoever asks.</param>
    /// <param name="WhyDeparted">Why the panel gave another grade than its rule; empty where it did not.</param>
    public sealed record View(
        CaseId Id,
        int Number,
        string Panel,
        Month Month,
        CaseState State,
        DateOnly? ReadBy,
        int Asked,
        int Sent,
        IReadOnlyList<string> NotSent,
        bool OwnViewWaits,
        bool MayRead,
        RecordInWords Record,
        OpenedViews? Views,
        bool OpensItself,
        DateTimeOffset? OpenedAt,
        bool OpenedByRule,
        GradeByRule? ByRule,
        string WhyDeparted,
        Grade? Grade,
        string MinorityView,
        string NoteToForce,
        DateTimeOffset? SettledAt,
        string Reason,
        IReadOnlyList<CaseAction> Actions,
        bool NeedsReader,
        string? GradeWords = null,
        ForceSaid? ForcesView = null,
        MeetingId? Meeting = null);

    /// <summary>What the force itself thought, where it was entered because the record does not say.</summary>
    public sealed record ForceSaid(SupervisorsFinding Finding, string Role, DateOnly Day);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesWithin(actor, clock.GetUtcNow(), Permissions.RolesFor(Permissions.ReadPanelCases)).AsNoTracking().Get(request.Id, cancellationToken);
            var turnout = (await Turnout.Of(db, [found], cancellationToken))[found.Id];
            var panel = await db.Panels.Where(p => p.Id == found.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var area = await db.Forces.Where(f => f.Id == found.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            var roles = actor.RolesOver(found.Reach);
            var chairs = roles.Contains(Role.Chair) || roles.Contains(Role.ViceChair);
            var waits = actor.Id is { } me && turnout.NotSent.Contains(me) && (found.State is CaseState.Reading or CaseState.Opened);
            return new(
                found.Id,
                found.Number,
                panel,
                found.Month,
                found.State,
                found.ReadBy,
                turnout.Asked,
                turnout.Sent.Count,
                chairs ? await NamesToRemind(found, turnout, cancellationToken) : [],
                waits,
                chairs && found.State == CaseState.Reading && found.Readers.All(r => r.UserId != actor.Id),
                await db.RecordOf(found.EncounterId, area, cancellationToken, withForcesView: found.OpenedAt is not null && !waits),
                found.OpenedAt is not null && !waits ? await OpenedViews.Of(db, found, cancellationToken) : null,
                (await db.RulesOf(found, cancellationToken)).OpensItself,
                found.OpenedAt,
                found.OpenedAt is not null && found.OpenedBy is null,
                waits ? null : await ByRule(found, cancellationToken),
                found.WhyDeparted,
                found.Grade,
                found.MinorityView,
                found.NoteToForce,
                found.SettledAt,
                found.Reason,
                CaseLifecycle.Table.ActionsFor(found.State, roles),
                turnout.NeedsReader,
                found.GradeWords,
                found.OpenedAt is not null && !waits
                    ? await db.ForcesOwnViews.Where(v => v.CaseId == found.Id).Select(v => new ForceSaid(v.Finding, v.ByRole, v.Day)).SingleOrDefaultAsync(cancellationToken)
                    : null,
                await db.MeetingsRunBy(actor).Where(m => m.State == MeetingState.Sitting && m.Items.Any(i => i.CaseId == found.Id)).Select(m => (MeetingId?)m.Id).FirstOrDefaultAsync(cancellationToken));
        }

        // What was stored when it was settled stays, whatever the rules say today.
        private async Task<GradeByRule?> ByRule(Case found, CancellationToken cancel) => found switch
        {
            { GradeRule: { } rule, RulesNumber: { } number } => new GradeByRule(rule, number, found.ProposedGrade),
            { State: CaseState.Opened } => await db.GradeByRuleOf(found, cancel),
            _ => null,
        };

        private async Task<IReadOnlyList<string>> NamesToRemind(Case found, Turnout turnout, CancellationToken cancel)
        {
            if (found.State != CaseState.Reading || found.ReadBy is not { } day || UkTime.DayOf(clock.GetUtcNow()) <= day)
            {
                return [];
            }

            // Who reads in the place of another was asked later, so the day is not theirs; and their names would tell who left the case to others.
            var names = await db.NamesOf(turnout.NotSent.Where(u => found.Readers.Any(r => r.UserId == u && !r.IsReserve)), cancel);
            return [.. names.Values.Order(StringComparer.CurrentCulture)];
        }
    }
}
