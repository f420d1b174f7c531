using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>One request as the force sees it: the ask in the panel's words and the records it rests on, never a member's view or name.</summary>
public static class GetAsk
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query(RecommendationId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    public sealed record View(
        RecommendationId Id,
        string Reference,
        string Panel,
        string Title,
        string Saw,
        string Ask,
        string WhoMustAct,
        string HowWeShallKnow,
        DateTimeOffset SentAt,
        RecommendationStep Step,
        ForceDecision Decision,
        Delivery Delivery,
        Judgement Judgement,
        string Explanation,
        string Promise,
        DateOnly? PromisedBy,
        string PanelWords,
        bool IsPublic,
        string WithdrawnBecause,
        ReplyClock Clock,
        IReadOnlyList<CaseLine> Cases,
        IReadOnlyList<Report> Reports,
        IReadOnlyList<RecommendationAction> Actions)
    {
        public RecommendationKind Kind { get; init; }

        /// <summary>Every request for more time since it was last sent.</summary>
        public IReadOnlyList<ReplyPause> Pauses { get; init; } = [];

        public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

        /// <summary>What was passed on, and when.</summary>
        public IReadOnlyDictionary<Receipt, DateTimeOffset> Receipts { get; init; } = new Dictionary<Receipt, DateTimeOffset>();

        public IReadOnlyList<Receipt> ReceiptsLeft { get; init; } = [];

        /// <summary>What the force has written and not sent; none where there is nothing.</summary>
        public Draft? Draft { get; init; }

        /// <summary>Whether a senior of the force approves the answer before it goes out.</summary>
        public bool NeedsApproval { get; init; }

        /// <summary>The links by which colleagues write, the newest first.</summary>
        public IReadOnlyList<Link> Links { get; init; } = [];

        /// <summary>Why the panel asked again; none where it did not.</summary>
        public string? AskedAgainBecause { get; init; }
    }

    /// <param name="Key">The key by which the force finds its record; every opening of this page is in the log.</param>
    public sealed record CaseLine(int Number, Month Month, string NoteToForce, string Key);

    /// <summary>An answer that is being written.</summary>
    public sealed record Draft(ForceDecision Decision, string Explanation, string Promise, DateOnly? PromisedBy, DateTimeOffset SavedAt, DateTimeOffset? AskedAt, string SentBackBecause)
    {
        internal static Draft? Of(ReplyDraft? draft) =>
            draft is null ? null : new(draft.Decision, draft.Explanation, draft.Promise, draft.PromisedBy, draft.SavedAt, draft.AskedAt, draft.SentBackBecause);
    }

    /// <param name="Post">The post of whoever wrote by it; empty while nobody did.</param>
    public sealed record Link(ReplyLinkId Id, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, bool IsOpen, bool IsTakenBack, DateTimeOffset? UsedAt, string Post, ForceDecision Decision, string Explanation, string Promise, DateOnly? PromisedBy);

    /// <summary>What the force has said about carrying it out.</summary>
    public sealed record Report(DateTimeOffset At, string Words);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var r = await db.Recommendations.AsNoTracking().ForForceSide(actor).Get(request.Id, cancellationToken);
            var panel = await db.Panels.Where(p => p.Id == r.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            return new View(
                r.Id,
                r.Reference,
                panel,
                r.Title,
                r.Saw,
                r.Ask,
                r.WhoMustAct,
                r.HowWeShallKnow,
                r.SentAt!.Value,
                r.Step,
                r.Decision,
                r.Delivery,
                r.Judgement,
                r.Explanation,
                r.Promise,
                r.PromisedBy,
                r.PanelWords,
                r.PublishedAt is not null,
                r.WithdrawnBecause,
                r.Clock(now)!.Value,
                await CasesOf(r, cancellationToken),
                [.. r.Moments.Where(m => m.Action == RecommendationAction.ReportDelivery).OrderByDescending(m => m.Number).Select(m => new Report(m.At, m.Words))],
                RecommendationLifecycle.Open(r, UkTime.DayOf(now), actor.RolesOver(r.Reach)))
            {
                Draft = Draft.Of(r.ReplyDraft),
                NeedsApproval = await db.NeedsApproval(r, cancellationToken),
                Links = await LinksOf(r, now, cancellationToken),
                Kind = r.Kind,
                Pauses = r.Pauses,
                Evidence = EvidenceLine.Of(r),
                Receipts = r.Receipts,
                ReceiptsLeft = r.ReceiptsLeft,
                AskedAgainBecause = r.Moments.Where(m => m.Action == RecommendationAction.AskAgain).MaxBy(m => m.Number)?.Words,
            };
        }

        private async Task<IReadOnlyList<Link>> LinksOf(Recommendation r, DateTimeOffset now, CancellationToken cancel)
        {
            var found = await db.ReplyLinks.AsNoTracking().Where(l => l.RecommendationId == r.Id).OrderByDescending(l => l.MadeAt).ToListAsync(cancel);
            return [.. found.Select(l => new Link(l.Id, l.MadeAt, l.ExpiresAt, l.IsOpen(now), l.TakenBackAt is not null, l.UsedAt, l.Post, l.Decision, l.Explanation, l.Promise, l.PromisedBy))];
        }

        private async Task<IReadOnlyList<CaseLine>> CasesOf(Recommendation r, CancellationToken cancel)
        {
            var linked = r.Cases.Select(c => c.CaseId).ToList();
            var found = await (
                from c in db.Cases
                join e in db.Encounters on c.EncounterId equals e.Id
                join b in db.ImportBatches on e.BatchId equals b.Id
                join f in db.Forces on b.ForceId equals f.Id
                where linked.Contains(c.Id)
                orderby c.Number
                select new { c.Number, c.Month, c.NoteToForce, Force = f.Slug, KeyMonth = e.Month, b.Revision, e.Id }).ToListAsync(cancel);
            return
            [
                .. found.Select(c => new CaseLine(
                    c.Number,
                    c.Month,
                    c.NoteToForce,
                    EncounterKey.For(c.Force, c.KeyMonth, c.Revision, (int)(c.Id.Value % EncounterId.RowsPerBatch)))),
            ];
        }
    }
}
