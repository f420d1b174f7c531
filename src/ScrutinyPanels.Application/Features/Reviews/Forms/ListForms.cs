using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Every form that an oversight officer may look at, with its versions, newest first.</summary>
public static class ListForms
{
    [Permission(Permissions.WriteForms)]
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Form> Forms);

    public sealed record Form(string Code, string Name, IReadOnlyList<Version> Versions);

    /// <param name="Office">Whose it is; none for a version that comes with the service.</param>
    /// <param name="PublishedAt">None while it is a draft.</param>
    public sealed record Version(ReviewFormId Id, int Number, string? Office, int Questions, DateTimeOffset? PublishedAt, DateTimeOffset? ChangedAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var offices = await db.Areas.ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
            var found = await db.ReviewForms.SeenBy(actor).AsNoTracking()
                .Select(f => new { f.Id, f.Code, f.Number, f.Name, f.OwnerId, f.PublishedAt, f.ChangedAt, Questions = f.Questions.Count })
                .ToListAsync(cancellationToken);
            var forms = found.GroupBy(f => f.Code).Select(g => new Form(
                g.Key,
                g.OrderByDescending(f => f.Number).First().Name,
                [.. g.OrderByDescending(f => f.Number).Select(f => new Version(f.Id, f.Number, offices.GetValueOrDefault(f.OwnerId), f.Questions, f.PublishedAt, f.ChangedAt))]));
            return new([.. forms.OrderBy(f => f.Name, StringComparer.CurrentCulture)]);
        }
    }
}
