using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Audit;

/// <summary>The last operations of the log, newest first, by ids alone: who, what and when, never a value.</summary>
public static class ListOperations
{
    public const int PageSize = 50;

    private static readonly IReadOnlyList<string> Names =
    [
        .. typeof(ListOperations).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && (typeof(IChange).IsAssignableFrom(t) || typeof(IReadLogged).IsAssignableFrom(t)))
            .Select(UseCase.NameOf)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <param name="UseCase">Only this use case; all when empty.</param>
    /// <param name="Day">Only this day on the UK clock.</param>
    /// <param name="Before">Only links before this number, to go on to older ones.</param>
    [Permission(Permissions.ReadLog)]
    public sealed record Query(string? UseCase = null, DateOnly? Day = null, long? Before = null) : IQuery<View>;

    /// <param name="Rows">One page.</param>
    /// <param name="Older">The number to go on before; null on the last page.</param>
    /// <param name="UseCases">Every use case that can be in the log, for the filter.</param>
    public sealed record View(IReadOnlyList<Row> Rows, long? Older, IReadOnlyList<string> UseCases);

    public sealed record Row(long Number, DateTimeOffset At, string UseCase, OperationKind Kind, Guid? ActorId, string ActorName, string Subject, string Reason);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var links = db.Operations.AsNoTracking();
            if (!string.IsNullOrEmpty(request.UseCase))
            {
                links = links.Where(o => o.Name == request.UseCase);
            }

            if (request.Day is { } day)
            {
                var (from, to) = (UkTime.StartOf(day), UkTime.StartOf(day.AddDays(1)));
                links = links.Where(o => o.At >= from && o.At < to);
            }

            if (request.Before is { } before)
            {
                links = links.Where(o => o.Number < before);
            }

            var rows = await links
                .OrderByDescending(o => o.Number)
                .Take(PageSize + 1)
                .Select(o => new Row(o.Number, o.At, o.Name, o.Kind, o.ActorId, o.ActorName, o.Subject, o.Reason))
                .ToListAsync(cancellationToken);
            var page = rows.Take(PageSize).ToList();
            return new View(page, rows.Count > PageSize ? page[^1].Number : null, Names);
        }
    }
}
