using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>One loaded file: what became of its rows, which could not be taken and why, and what was noticed.</summary>
public static class GetBatch
{
    public const int PageSize = 50;

    /// <summary>The page is that of the list of quarantined rows.</summary>
    [Permission(Permissions.LoadRecords)]
    public sealed record Query(ImportBatchId Id, int Page = 1) : IQuery<View>, IReadLogged
    {
        public string Subject => $"batch {Id.Value}";
    }

    /// <param name="IsOwn">The reader speaks for the force: only they see what was counted in written text before it is released.</param>
    /// <param name="HeldBack">How many of its records the force holds back now; which they are is told to the force alone.</param>
    /// <param name="SentBack">Why the second person sent the text back; only the force is told.</param>
    public sealed record View(
        int Id,
        RecordKind Kind,
        string Force,
        string FileName,
        Month? FileMonth,
        Month FirstMonth,
        Month LastMonth,
        int Revision,
        int Rows,
        int Accepted,
        int SetAside,
        int Quarantined,
        int HeldBack,
        DoubledAnswer Doubled,
        bool TimesLookLocal,
        DateTimeOffset LoadedAt,
        string LoadedBy,
        int? SupersededBy,
        BatchState State,
        bool HasText,
        bool IsOwn,
        bool RedactedByMe,
        string SentBack,
        int? PublishedTotal,
        FootageClock? Footage,
        int JoinsWaiting,
        IReadOnlyList<Finding> Findings,
        IReadOnlyList<Problem> Problems,
        int Page,
        int Pages)
    {
        /// <summary>What was found and hidden in its written text; none where it has no text or that is still being searched, and none for anybody but the force: also a count tells of the originals.</summary>
        public TextCounts? Texts { get; init; }

        /// <summary>How many of its rows the search of its written text has gone by.</summary>
        public int ScannedRows { get; init; }

        /// <summary>Who can release it now that somebody looked through its text; only the force is told.</summary>
        public IReadOnlyList<string> MayRelease { get; init; } = [];
    }

    public sealed record Finding(FindingKind Kind, string Field, string Detail, int Rows);

    public sealed record Problem(int Row, int Line, string Reason);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var batch = await db.ReadableBy(actor).AsNoTracking().Include(b => b.Findings).FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var own = actor.RolesOver(force.Reach).Contains(Role.ForceLiaison);
            var names = await db.NamesOf(batch.LoadedBy is { } by ? [by] : [], cancellationToken);
            var pages = Math.Max(1, (batch.Quarantined + PageSize - 1) / PageSize);
            var page = Math.Clamp(request.Page, 1, pages);
            var problems = await db.QuarantinedRows.AsNoTracking()
                .Where(q => q.BatchId == request.Id)
                .OrderBy(q => q.Row).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(q => new Problem(q.Row, q.Line, q.Reason))
                .ToListAsync(cancellationToken);
            var held = await db.HeldBack.CountAsync(h => h.LiftedAt == null && db.Encounters.Any(e => e.Id == h.EncounterId && e.BatchId == batch.Id), cancellationToken);
            return new(
                batch.Id.Value, batch.Kind, force.Name, batch.FileName, batch.FileMonth, batch.FirstMonth, batch.LastMonth, batch.Revision,
                batch.Rows, batch.Accepted, batch.SetAside, batch.Quarantined, held, batch.Doubled, batch.TimesLookLocal, batch.LoadedAt,
                batch.LoadedBy is { } person ? names.GetValueOrDefault(person, string.Empty) : string.Empty,
                batch.SupersededBy?.Value,
                batch.State,
                batch.HasText,
                own,
                batch.RedactedBy is { } redactor && redactor == actor.Id,
                own ? batch.SentBack : string.Empty,
                batch.PublishedTotal,
                await FootageClock.Of(db, batch, force.FootageDays, UkTime.DayOf(clock.GetUtcNow()), cancellationToken),
                await db.JoinProposals.CountAsync(p => p.Answer == JoinAnswer.Waiting && p.Encounters.Any(x => db.Encounters.Any(e => e.Id == x.EncounterId && e.BatchId == batch.Id)), cancellationToken),
                [.. batch.Findings.Where(f => !f.IsAboutText || own || batch.ReleasedAt is not null).OrderBy(f => f.Number).Select(f => new Finding(f.Kind, f.Field, f.Detail, f.Rows))],
                problems, page, pages)
            {
                Texts = own && batch is { HasText: true, ScannedAt: not null } ? await TextCounts.Of(db, batch.Id, cancellationToken) : null,
                ScannedRows = batch.ScannedRows,
                MayRelease = own && batch is { HasText: true, State: BatchState.ToRelease } ? await OthersOf(batch, cancellationToken) : [],
            };
        }

        private async Task<IReadOnlyList<string>> OthersOf(ImportBatch batch, CancellationToken cancel)
        {
            var force = batch.ForceId.Value;
            var others = await db.Grants.Where(g => g.Role == Role.ForceLiaison && g.ScopeId == force && g.EndedAt == null && g.UserId != batch.RedactedBy).Select(g => g.UserId).ToListAsync(cancel);
            return [.. (await db.NamesOf(others, cancel)).Values.Order(StringComparer.CurrentCultureIgnoreCase)];
        }
    }
}
