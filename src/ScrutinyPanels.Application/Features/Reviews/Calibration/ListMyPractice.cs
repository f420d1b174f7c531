using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>The practice cases that a member can answer, and those they have answered.</summary>
public static class ListMyPractice
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "practice-cases";
    }

    /// <param name="ToGo">How many have still to be answered before the member's own cases wait no longer.</param>
    public sealed record View(IReadOnlyList<Item> ToAnswer, IReadOnlyList<Item> Answered, int ToGo);

    /// <param name="SentAt">When the member last answered it; none where they never did.</param>
    public sealed record Item(PracticeCaseId Id, string Title, RecordKind Kind, DateTimeOffset? SentAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (me, now) = (actor.Id.GetValueOrDefault(), clock.GetUtcNow());
            var found = await db.PracticeCasesFor(actor).AsNoTracking()
                .Select(p => new { p.Id, p.Title, p.Kind, p.State, Sent = db.PracticeViews.Where(v => v.PracticeCaseId == p.Id && v.UserId == me).Max(v => (DateTimeOffset?)v.SentAt) })
                .ToListAsync(cancellationToken);
            var inOrder = found.OrderBy(p => p.Title, StringComparer.CurrentCulture).ToList();
            bool Open(PracticeCaseState state, DateTimeOffset? sent) => state == PracticeCaseState.Published && !(sent > PracticeView.CountsAfter(now));
            var panels = await db.CasesWaitingFor(actor, now).Select(c => c.PanelId).Distinct().ToListAsync(cancellationToken);
            return new(
                [.. inOrder.Where(p => Open(p.State, p.Sent)).Select(p => new Item(p.Id, p.Title, p.Kind, p.Sent))],
                [.. inOrder.Where(p => !Open(p.State, p.Sent)).Select(p => new Item(p.Id, p.Title, p.Kind, p.Sent))],
                await db.PracticeToGo(panels, actor, now, cancellationToken));
        }
    }
}
