using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>What the areas with Welsh on have in English alone: questions of their forms, and words that the public reads.</summary>
public static class ListLackingWelsh
{
    /// <summary>How many published texts are listed; all are counted.</summary>
    public const int TextsShown = 200;

    [Permission(Permissions.ManageAccounts)]
    public sealed record Query : IQuery<View>;

    /// <param name="Areas">The areas with Welsh on.</param>
    /// <param name="Forms">The newest published version of each form that they can use, where anything is missing.</param>
    /// <param name="Texts">Published requests, newest first; nobody can write their words in Welsh yet.</param>
    /// <param name="AllTexts">How many published requests there are.</param>
    /// <param name="Minutes">How many minutes are published.</param>
    public sealed record View(IReadOnlyList<string> Areas, IReadOnlyList<FormRow> Forms, IReadOnlyList<TextRow> Texts, int AllTexts, int Minutes);

    /// <param name="Office">Whose form it is; none where it comes with the service.</param>
    /// <param name="Questions">The short names of the questions of which the question or an answer has no Welsh.</param>
    public sealed record FormRow(string Name, int Number, string? Office, IReadOnlyList<string> Questions);

    public sealed record TextRow(RecommendationId Id, string Title);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var areas = await db.Areas.Where(a => a.HasWelsh).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(cancellationToken);
            if (areas.Count == 0)
            {
                return new([], [], [], 0, 0);
            }

            var ids = areas.ConvertAll(a => a.Id);
            var asked = db.Recommendations.Public().Where(r => ids.Contains(r.AreaId) && db.PublishedStories.Any(s => s.RecommendationId == r.Id));
            var texts = await asked.OrderByDescending(r => r.PublishedAt).Take(TextsShown)
                .Select(r => new TextRow(r.Id, db.PublishedStories.Where(s => s.RecommendationId == r.Id).OrderByDescending(s => s.Number).First().Words.Title))
                .ToListAsync(cancellationToken);
            return new(
                [.. areas.Select(a => a.Name)],
                await Forms(areas.ToDictionary(a => a.Id, a => a.Name), cancellationToken),
                texts,
                await asked.CountAsync(cancellationToken),
                await db.Minutes.CountAsync(m => ids.Contains(m.AreaId) && m.PublishedAt != null, cancellationToken));
        }

        private async Task<IReadOnlyList<FormRow>> Forms(Dictionary<AreaId, string> areas, CancellationToken cancel)
        {
            List<AreaId> owners = [default, .. areas.Keys];
            var published = await db.ReviewForms.AsNoTracking().Include(f => f.Questions).ThenInclude(q => q.Options).AsSplitQuery()
                .Where(f => f.PublishedAt != null && owners.Contains(f.OwnerId)).ToListAsync(cancel);
            var newest = published.GroupBy(f => (f.Code, f.OwnerId)).Select(g => g.MaxBy(f => f.Number)!);
            var rows = newest.Select(f => new FormRow(
                f.Name,
                f.Number,
                areas.GetValueOrDefault(f.OwnerId),
                [.. f.InOrder.Where(q => q.WordsWelsh is null || q.Options.Any(o => o.WordsWelsh is null)).Select(q => q.Name)]));
            return [.. rows.Where(r => r.Questions.Count > 0).OrderBy(r => r.Office).ThenBy(r => r.Name, StringComparer.CurrentCulture)];
        }
    }
}
