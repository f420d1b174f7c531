using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The timetable searches the next records of a file for what may tell who somebody is, outside of any change, so that others can work meanwhile.</summary>
public static class ScanTexts
{
    /// <summary>So many records are searched at a time; a restart goes on behind the last that was kept.</summary>
    public const int Records = 2_000;

    [Permission(Permissions.RunTheService)]
    public sealed record Query(ImportBatchId Id) : IQuery<Answer>, IReadLogged
    {
        public string Subject => $"batch {Id.Value}, texts: searched by the computer before anybody looks through them";
    }

    /// <summary>What was found, for the one who asked to hand on.</summary>
    public sealed class Answer
    {
        internal Answer(int version, int from, int to, bool all, IReadOnlyList<(long Record, string Field, PrivacyHit Hit)> found) => (Version, From, To, All, Found) = (version, from, to, all, found);

        /// <summary>The version of the batch that was read: where it has changed since, what was found is of another text or other rules.</summary>
        public int Version { get; }

        /// <summary>The row behind which the search began.</summary>
        public int From { get; }

        /// <summary>The last row that was searched.</summary>
        public int To { get; }

        /// <summary>No row is left.</summary>
        public bool All { get; }

        internal IReadOnlyList<(long Record, string Field, PrivacyHit Hit)> Found { get; }
    }

    internal sealed class Handler(ScrutinyDb db, ForceSeals seals) : IQueryHandler<Query, Answer>
    {
        public async Task<Answer> Handle(Query request, CancellationToken cancellationToken)
        {
            var batch = await db.ToBeScanned().AsNoTracking().FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            using var seal = await seals.Of(force, cancellationToken);
            var kept = await db.SealedOriginals.AsNoTracking().FirstOrDefaultAsync(o => o.ForceId == force.Id && o.Kind == SealedKind.NameList, cancellationToken);
            var scan = new PrivacyScan(kept is null ? [] : Encoding.UTF8.GetString(seal.Open(kept)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            var fields = KindsOfRecord.Of(batch.Kind).TextFields().Select(f => f.Name).ToList();
            var after = EncounterId.For(batch.Id, batch.ScannedRows).Value;
            var originals = await db.OriginalsOf(batch).Where(o => o.Number > after).Take(Records).ToListAsync(cancellationToken);
            var byHand = (await db.TextMarks.AsNoTracking().Where(m => m.BatchId == batch.Id && m.ByHand && m.RecordId > after).ToListAsync(cancellationToken)).ToLookup(m => (m.RecordId, m.Field));
            var found = new List<(long Record, string Field, PrivacyHit Hit)>();
            foreach (var original in originals)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var texts = SealedFields.Read(seal.Open(original));
                found.AddRange(fields.Where(texts.ContainsKey).SelectMany(f => scan.Find(texts[f]).SelectMany(h => h.Outside(texts[f], byHand[(original.Number, f)])).Select(h => (original.Number, f, h))));
            }

            var all = originals.Count < Records;
            return new(batch.Version, batch.ScannedRows, all ? batch.Rows : new EncounterId(originals[^1].Number).Row, all, found);
        }
    }
}
