using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>The practice cases of an oversight officer's offices: drafts, then those in use, then retired ones.</summary>
public static class ListPracticeCases
{
    [Permission(Permissions.WritePracticeCases)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>, IReadLogged
    {
        public string Subject => "practice-cases";
    }

    public sealed record Row(PracticeCaseId Id, string Title, RecordKind Kind, PracticeCaseState State);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows = await db.PracticeCases.AsNoTracking().OfOffices(actor).Select(p => new Row(p.Id, p.Title, p.Kind, p.State)).ToListAsync(cancellationToken);
            return [.. rows.OrderBy(r => r.State).ThenBy(r => r.Title, StringComparer.CurrentCulture)];
        }
    }
}
