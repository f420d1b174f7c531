using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The public register of what was asked, latest first, whether or not there was an answer: of everybody, of an area or of a panel.</summary>
public static class ListAsked
{
    public const int PageSize = 50;
    public const int WordsLimit = 80;

    // All that the clock of a row is worked out from.
    private static readonly RecommendationAction[] OfTheClock =
    [
        RecommendationAction.Send, RecommendationAction.AskAgain, RecommendationAction.Reply, RecommendationAction.Withdraw,
        RecommendationAction.AskForTime, RecommendationAction.GrantTime, RecommendationAction.ContestTime,
    ];

    /// <summary>Which of them to show.</summary>
    public enum Show
    {
        All = 0,
        Waiting = 1,
        Late = 2,
        Answered = 3,
        Settled = 4,
        Withdrawn = 5,
    }

    /// <param name="Panel">The short name of a panel; all panels where it is empty.</param>
    /// <param name="Area">The short name of an area; all areas where it is empty.</param>
    /// <param name="Theme">What it is about; anything where there is none.</param>
    /// <param name="Words">A part of the released words, or a reference such as R14.</param>
    [Anyone]
    public sealed record Query(string? Panel = null, Show Show = Show.All, string? Area = null, AskTheme? Theme = null, string? Words = null, int Page = 1) : IQuery<View>;

    /// <param name="Panel">The name of the panel that was chosen; none where all were.</param>
    /// <param name="Found">How many there are of this sort on all pages.</param>
    /// <param name="IsEmpty">Whether nothing is public here at all, of whatever sort.</param>
    public sealed record View(string? Panel, string? Slug, string? Area, bool IsPractice, IReadOnlyList<Row> Rows, int Found, bool IsEmpty, int Page, int Pages);

    /// <param name="Title">The title as it was last released; none while no words are.</param>
    public sealed record Row(
        RecommendationId Id,
        string Reference,
        string? Title,
        string Panel,
        bool IsPractice,
        DateOnly AskedOn,
        RecommendationStep Step,
        ForceDecision Decision,
        Judgement Judgement,
        ReplyClock Clock)
    {
        public PanelId PanelId { get; init; }

        /// <summary>Whether it belongs to a sort.</summary>
        public bool Is(Show show) => show switch
        {
            Show.Waiting => Step is RecommendationStep.Sent or RecommendationStep.Acknowledged,
            Show.Late => Step is RecommendationStep.Sent or RecommendationStep.Acknowledged && Clock.IsLate,
            Show.Answered => Step is RecommendationStep.Replied or RecommendationStep.Closed,
            Show.Settled => Judgement == Judgement.Settled,
            Show.Withdrawn => Step == RecommendationStep.Withdrawn,
            _ => true,
        };
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Page).GreaterThan(0);
            RuleFor(q => q.Words).MaximumLength(WordsLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (all, place) = await Among(request, cancellationToken);
            var wanted = Sort(Saying(request.Theme is { } theme ? all.Where(r => r.Theme == theme) : all, request.Words), request.Show);
            var now = clock.GetUtcNow();

            // Lateness is worked out and not kept, so those that wait are looked at one by one; they are few beside those that do not.
            IReadOnlyList<Row>? late = request.Show == Show.Late ? [.. (await Rows(db, wanted, now, cancellationToken)).Where(r => r.Is(Show.Late))] : null;
            var found = late?.Count ?? await wanted.CountAsync(cancellationToken);
            var pages = Math.Max(1, (found + PageSize - 1) / PageSize);
            var page = Math.Min(request.Page, pages);
            var (skip, isEmpty) = ((page - 1) * PageSize, found == 0 && !await all.AnyAsync(cancellationToken));
            var rows = late?.Skip(skip).Take(PageSize).ToList() ?? await Rows(db, wanted.OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id).Skip(skip).Take(PageSize), now, cancellationToken);
            return new View(place.Panel, request.Panel, place.Area, place.IsPractice || (place.Panel is null && rows.Any(r => r.IsPractice)), rows, found, isEmpty, page, pages);
        }

        private async Task<(IQueryable<Recommendation> All, (string? Panel, string? Area, bool IsPractice) Place)> Among(Query request, CancellationToken cancel)
        {
            var all = db.Recommendations.AsNoTracking().Public();
            if (!string.IsNullOrEmpty(request.Panel))
            {
                var panel = await db.Panels.Where(p => p.Slug == request.Panel).Select(p => new { p.Id, p.Name, p.IsPractice }).SingleOrDefaultAsync(cancel).OrNotFound();
                return (all.Where(r => r.PanelId == panel.Id), (panel.Name, null, panel.IsPractice));
            }

            if (!string.IsNullOrEmpty(request.Area))
            {
                var area = await db.Areas.Where(a => a.Slug == request.Area).Select(a => new { a.Id, a.Name, a.IsPractice }).SingleOrDefaultAsync(cancel).OrNotFound();
                return (all.Where(r => r.AreaId == area.Id), (null, area.Name, area.IsPractice));
            }

            return (all, (null, null, false));
        }

        private IQueryable<Recommendation> Saying(IQueryable<Recommendation> all, string? words)
        {
            var part = words?.Trim() ?? string.Empty;
            if (part.Length == 0)
            {
                return all;
            }

            if (part[0] is 'R' or 'r' && int.TryParse(part.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return all.Where(r => r.Number == number);
            }

            // SQL Server reads [ as the beginning of a set; before any other sign the escape is harmless on both databases.
            var like = $"%{string.Concat(part.Select(c => c is '\\' or '%' or '_' or '[' ? $"\\{c}" : c.ToString()))}%";
            return all.Where(r => db.PublishedStories.Any(s => s.RecommendationId == r.Id
                && !db.PublishedStories.Any(later => later.RecommendationId == r.Id && later.Number > s.Number)
                && (EF.Functions.Like(s.Title, like, "\\") || EF.Functions.Like(s.Saw, like, "\\") || EF.Functions.Like(s.Asked, like, "\\") || EF.Functions.Like(s.Answered, like, "\\"))));
        }

        private static IQueryable<Recommendation> Sort(IQueryable<Recommendation> all, Show show) => show switch
        {
            Show.Waiting or Show.Late => all.Where(r => r.Step == RecommendationStep.Sent || r.Step == RecommendationStep.Acknowledged),
            Show.Answered => all.Where(r => r.Step == RecommendationStep.Replied || r.Step == RecommendationStep.Closed),
            Show.Settled => all.Where(r => r.Judgement == Judgement.Settled),
            Show.Withdrawn => all.Where(r => r.Step == RecommendationStep.Withdrawn),
            _ => all,
        };
    }

    /// <summary>The rows of these requests, latest first.</summary>
    internal static async Task<IReadOnlyList<Row>> Rows(ScrutinyDb db, IQueryable<Recommendation> of, DateTimeOffset now, CancellationToken cancel)
    {
        var asked = await of.OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id).Select(r => new
        {
            r.Id,
            r.PanelId,
            r.Number,
            r.SentAt,
            r.Step,
            r.Decision,
            r.Judgement,
            Panel = db.Panels.First(p => p.Id == r.PanelId).Name,
            db.Panels.First(p => p.Id == r.PanelId).IsPractice,
            Title = db.PublishedStories.Where(s => s.RecommendationId == r.Id).OrderByDescending(s => s.Number).Select(s => s.Title).FirstOrDefault(),
            Moments = r.Moments.Where(m => OfTheClock.Contains(m.Action)).ToList(),
        }).ToListAsync(cancel);
        return [.. asked.Select(r => new Row(r.Id, Recommendation.ReferenceOf(r.Number), r.Title, r.Panel, r.IsPractice, UkTime.DayOf(r.SentAt!.Value), r.Step, r.Decision, r.Judgement, ReplyClock.Of(r.Moments, now)!.Value) { PanelId = r.PanelId })];
    }

    /// <summary>The rows of all that a panel asked, latest first.</summary>
    internal static Task<IReadOnlyList<Row>> Rows(ScrutinyDb db, PanelId panel, DateTimeOffset now, CancellationToken cancel) =>
        Rows(db, db.Recommendations.AsNoTracking().Public().Where(r => r.PanelId == panel), now, cancel);

    /// <summary>The same of several panels, each by itself.</summary>
    internal static async Task<ILookup<PanelId, Row>> Rows(ScrutinyDb db, IReadOnlyCollection<PanelId> panels, DateTimeOffset now, CancellationToken cancel) =>
        (await Rows(db, db.Recommendations.AsNoTracking().Public().Where(r => panels.Contains(r.PanelId)), now, cancel)).ToLookup(r => r.PanelId);
}
