using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>One draw: what was frozen, what was left out, and after the seed the sample with its substitutions.</summary>
public static class GetDraw
{
    [Permission(Permissions.ReadDraws)]
    public sealed record Query(DrawId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"draw {Id.Value}";
    }

    /// <param name="Reserves">How many reserves are not used yet.</param>
    /// <param name="CanOpenCases">The person may read the pages of the cases.</param>
    public sealed record View(
        DrawId Id,
        string PanelName,
        string ForceName,
        int Number,
        Month From,
        Month To,
        RecordKind Kind,
        DrawState State,
        DrawMethod Method,
        DrawTheme? Theme,
        string PickReason,
        IReadOnlyList<StratumPlan> Strata,
        FootageCounts? Footage,
        int ListSize,
        int Take,
        int Reserves,
        DrawExclusions Excluded,
        string Fingerprint,
        string PlanFingerprint,
        DateTimeOffset FrozenAt,
        string? Seed,
        DateTimeOffset? SeededAt,
        Role? SeededAs,
        DateTimeOffset? AbandonedAt,
        string AbandonReason,
        IReadOnlyList<SampleRow> Sample,
        IReadOnlyList<SubstitutionRow> Substitutions,
        IReadOnlyList<DrawAction> Actions,
        NoFootage NoFootage,
        bool CanOpenCases);

    /// <param name="Key">The record; none for a person who stepped aside from the case, until it is opened.</param>
    /// <param name="Footage">What the force answered about its footage; none where it was not asked or has not answered.</param>
    public sealed record SampleRow(CaseId Id, int Number, string? Key, CaseState State, bool CanSubstitute, FootageAnswer? Footage);

    /// <summary>What the force answered about the footage of the cases of a draw.</summary>
    public sealed record FootageCounts(int Asked, int Waiting, int NotNeeded, int Preserved, int AlreadyDeleted, int NeverRecorded, int Evidential, int LostAfterHold);

    /// <param name="OutKey">The record that went out; none for a person who stepped aside from its case.</param>
    /// <param name="InKey">The record that came in; none for a person who stepped aside from its case.</param>
    public sealed record SubstitutionRow(string? OutKey, string? InKey, SubstitutionReason Reason, string Words, DateTimeOffset At);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var draw = await db.Draws.AsNoTracking().Readable(actor).Include(d => d.Strata).Include(d => d.Substitutions)
                .SingleOrDefaultAsync(d => d.Id == request.Id, cancellationToken).OrNotFound();
            var roles = actor.RolesOver(draw.Reach);
            var actions = draw.ActionsFor(roles);
            var sample = await Sample(draw, actions.Contains(DrawAction.Substitute), roles, cancellationToken);
            var force = await db.Forces.Where(f => f.Id == draw.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            return new(
                draw.Id,
                draw.PanelName,
                force,
                draw.Number,
                draw.FromMonth,
                draw.ToMonth,
                draw.Kind,
                draw.State,
                draw.Method,
                draw.Theme,
                draw.PickReason,
                draw.Plans,
                await Footage(draw, cancellationToken),
                draw.ListSize,
                draw.Take,
                draw.Method == DrawMethod.Random ? draw.ListSize - draw.Take - draw.Substitutions.Count : 0,
                draw.Excluded,
                draw.Fingerprint,
                draw.PlanFingerprint,
                draw.FrozenAt,
                draw.Seed,
                draw.SeededAt,
                draw.SeededAs,
                draw.AbandonedAt,
                draw.AbandonReason,
                sample.Rows,
                [.. draw.Substitutions.OrderBy(s => s.Number).Select(s => new SubstitutionRow(sample.LeftTo.Contains(s.OutKey) ? null : s.OutKey, sample.LeftTo.Contains(s.InKey) ? null : s.InKey, s.Reason, s.Words, s.At))],
                actions,
                await NoFootageOf(draw, cancellationToken),
                roles.Overlaps([Role.Chair, Role.ViceChair, Role.OversightOfficer]));
        }

        // With the keys that this person is not told.
        private async Task<(IReadOnlyList<SampleRow> Rows, HashSet<string> LeftTo)> Sample(Draw draw, bool mayReplace, IReadOnlySet<Role> roles, CancellationToken cancel)
        {
            var me = actor.Id.GetValueOrDefault();
            var cases = await db.Cases.AsNoTracking().Where(c => c.DrawId == draw.Id)
                .OrderBy(c => c.Number)
                .Select(c => new { c.Id, c.Number, c.EncounterId, c.State, Left = c.OpenedAt == null && c.Readers.Any(r => r.UserId == me && r.Answer == ReaderAnswer.SteppedAside) })
                .ToListAsync(cancel);

            var ids = cases.Select(c => c.Id).ToList();
            var answers = await db.FootageHolds.AsNoTracking().Where(h => ids.Contains(h.CaseId)).ToDictionaryAsync(h => h.CaseId, h => h.Answer, cancel);

            var records = await db.RecordsOf([.. cases.Select(c => c.EncounterId)], cancel);
            string KeyOf(EncounterId encounter) => records[encounter].First().Key;
            return (
                [
                    .. cases.Select(c => new SampleRow(
                        c.Id,
                        c.Number,
                        c.Left ? null : KeyOf(c.EncounterId),
                        c.State,
                        mayReplace && !c.Left && CaseLifecycle.Table.ActionsFor(c.State, roles).Contains(CaseAction.Substitute),
                        c.Left ? null : answers.GetValueOrDefault(c.Id))),
                ],
                [.. cases.Where(c => c.Left).Select(c => KeyOf(c.EncounterId))]);
        }

        private async Task<FootageCounts?> Footage(Draw draw, CancellationToken cancel)
        {
            var answers = await db.FootageHolds.AsNoTracking()
                .Join(db.Cases.Where(c => c.DrawId == draw.Id), h => h.CaseId, c => c.Id, (h, c) => new { h.Answer, h.LostAfterHold, Ended = c.State == CaseState.Substituted || c.State == CaseState.Withdrawn })
                .ToListAsync(cancel);
            int Of(FootageAnswer? answer) => answers.Count(a => a.Answer == answer);
            var notNeeded = answers.Count(a => a.Answer is null && a.Ended);
            return answers.Count == 0
                ? null
                : new(answers.Count, Of(null) - notNeeded, notNeeded, Of(FootageAnswer.Preserved), Of(FootageAnswer.AlreadyDeleted), Of(FootageAnswer.NeverRecorded), Of(FootageAnswer.Evidential), answers.Count(a => a.LostAfterHold));
        }

        private async Task<NoFootage> NoFootageOf(Draw draw, CancellationToken cancel)
        {
            var panel = await db.Panels.AsNoTracking().Include(p => p.Rules).SingleAsync(p => p.Id == draw.PanelId, cancel);
            return panel.Rules.Single(r => r.Number == draw.RulesNumber).NoFootage;
        }
    }
}
