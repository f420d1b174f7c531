using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The records that look like one event, for a person to say whether they are.</summary>
public static class ListJoins
{
    public const int PageSize = 10;

    [Permission(Permissions.LoadRecords)]
    public sealed record Query(JoinAnswer Answer = JoinAnswer.Waiting, int Page = 1) : IQuery<View>, IReadLogged
    {
        public string Subject => "proposals";
    }

    /// <param name="Waiting">How many wait in all.</param>
    /// <param name="WaitingByReference">How many of those share a reference.</param>
    public sealed record View(IReadOnlyList<Row> Rows, int Page, int Pages, int Total, int Waiting, int WaitingByReference);

    public sealed record Row(JoinProposalId Id, string Force, Month Month, JoinReason Reason, JoinAnswer Answer, IReadOnlyList<Part> Parts);

    /// <summary>One record of a proposal: its key, when it was, and the pseudonyms.</summary>
    public sealed record Part(string Key, RecordKind Kind, DateOnly Day, TimeOnly? Time, int? Officer, int? Person);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mine = db.JoinProposals.AsNoTracking().Where(p => db.Forces.LoadableBy(actor).Any(f => f.Id == p.ForceId));
            var asked = mine.Where(p => p.Answer == request.Answer);
            var total = await asked.CountAsync(cancellationToken);
            var waiting = mine.Where(p => p.Answer == JoinAnswer.Waiting);
            var byReason = await waiting.GroupBy(p => p.Reason).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
            var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
            var page = Math.Clamp(request.Page, 1, pages);
            var found = await asked.Include(p => p.Encounters).OrderByDescending(p => p.Month).ThenBy(p => p.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
            var parts = await Parts(found, cancellationToken);
            var forces = await db.Forces.Where(f => found.Select(p => p.ForceId).Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
            return new(
                [.. found.Select(p => new Row(p.Id, forces[p.ForceId], p.Month, p.Reason, p.Answer, [.. p.Encounters.OrderBy(e => e.EncounterId.Value).Where(e => parts.ContainsKey(e.EncounterId)).Select(e => parts[e.EncounterId])]))],
                page, pages, total, byReason.Values.Sum(), byReason.GetValueOrDefault(JoinReason.SameReference));
        }

        private async Task<Dictionary<EncounterId, Part>> Parts(List<JoinProposal> proposals, CancellationToken cancel)
        {
            var ids = proposals.SelectMany(p => p.Encounters).Select(e => e.EncounterId).ToList();
            var batchIds = ids.Select(e => e.Batch).Distinct().ToList();
            var batches = await db.ImportBatches.AsNoTracking().Where(b => batchIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancel);
            var slugs = await db.Forces.Where(f => batches.Values.Select(b => b.ForceId).Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Slug, cancel);
            var months = await db.Encounters.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Month, cancel);
            var found = new Dictionary<EncounterId, Part>();
            foreach (var kind in batches.Values.Select(b => b.Kind).Distinct().Select(KindsOfRecord.Of))
            {
                var officer = kind.Fields.FirstOrDefault(f => f.Shape == FieldShape.Officer)?.Column;
                var person = kind.Fields.FirstOrDefault(f => f.Shape == FieldShape.Person)?.Column;
                foreach (var row in await db.Records(kind).AsNoTracking().Where(r => ids.Contains((EncounterId)r[RecordTables.EncounterId])).ToListAsync(cancel))
                {
                    var id = (EncounterId)row[RecordTables.EncounterId];
                    var batch = batches[id.Batch];
                    found[id] = new(
                        EncounterKey.For(slugs[batch.ForceId], batch.Kind, months[id], batch.Revision, id.Row),
                        kind.Kind,
                        (DateOnly)row[RecordTables.Day],
                        row.GetValueOrDefault(RecordTables.At) is DateTimeOffset at ? TimeOnly.FromDateTime(UkTime.In(at).DateTime) : null,
                        officer is null ? null : row.GetValueOrDefault(officer) as int?,
                        person is null ? null : row.GetValueOrDefault(person) as int?);
                }
            }

            return found;
        }
    }
}
