using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Panels.Holidays;

/// <summary>The bank holidays that administrators added, latest first.</summary>
public static class ListHolidays
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    public sealed record Row(DateOnly Day, string Name);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.AddedHolidays.OrderByDescending(h => h.Day).Select(h => new Row(h.Day, h.Name)).ToListAsync(cancellationToken);
    }
}
