using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Loads one published file of a force, whole or not at all, with every row accounted for.</summary>
public static class LoadRecords
{
    /// <summary>The field of the answer to "does this file correct the one loaded before?".</summary>
    public const string CorrectField = nameof(Command.Correct);

    /// <summary>The force by its short name; the content is read twice, so it must be able to go back to its start.</summary>
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(string Force, string FileName, Stream Content, bool Correct = false) : ICommand<Loaded>, IAbout
    {
        public string Subject => "batch new";
    }

    /// <summary>What became of the rows of the file.</summary>
    public sealed record Loaded(ImportBatchId Id, int Rows, int Accepted, int SetAside, int Quarantined, bool AsksAboutDoubled);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Force).NotEmpty().WithMessage("Choose the force that published the file");
            RuleFor(c => c.FileName).NotEmpty().OverridePropertyName("File").WithMessage("Choose a file");
            RuleFor(c => c.Content).Must(c => c is { CanRead: true, CanSeek: true }).OverridePropertyName("File").WithMessage("Choose a file");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, BulkWrites bulk) : ICommandHandler<Command, Loaded>
    {
        public async Task<Loaded> Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.LoadableBy(actor).FirstOrDefaultAsync(f => f.Slug == command.Force, cancel).OrNotFound();
            var name = FileNames.Clean(command.FileName);
            var month = FileNames.MonthIn(name);
            // A made-up force may try itself on any published file.
            if (!force.IsPractice && FileNames.OtherForceIn(name, force.Slug) is { } other)
            {
                throw new InputInvalid("File", $"Nothing was loaded. The name of the file says it is of {other.Name}, and you chose {force.Name}.");
            }

            var known = await db.CodedValues.AsNoTracking().Where(v => v.Kind == RecordKind.StopAndSearch).ToListAsync(cancel);
            var values = new StopSearchValues(known);
            command.Content.Position = 0;
            var file = StopSearchFile.Check(command.Content, month, values);
            var (earlier, revision) = await Earlier(force, file, cancel);
            if (earlier is not null && !command.Correct)
            {
                var (first, end) = (file.Main.Min(), file.Main.Max());
                throw new InputInvalid(CorrectField, $"Records of {(first == end ? $"{first}" : $"{first} to {end}")} were loaded on {Told(earlier)}, and this file has other rows. Say whether it takes the place of that one.");
            }

            var last = await db.ImportBatches.OrderByDescending(b => b.Id).Select(b => b.Id).FirstOrDefaultAsync(cancel);
            var batch = ImportBatch.Load(new(last.Value + 1), force, RecordKind.StopAndSearch, name, month, revision, file.Contents, actor.Id, clock.GetUtcNow());
            db.ImportBatches.Add(batch);
            earlier?.SupersedeBy(batch);
            await AddNewValues(values, batch, cancel);
            bulk.AfterSave(c => new StopSearchWriter(db, batch, file, values).Write(command.Content, c));
            return new(batch.Id, batch.Rows, batch.Accepted, batch.SetAside, batch.Quarantined, batch.Doubled == DoubledAnswer.Waiting);
        }

        /// <summary>
        /// The batch of the same months that this file would take the place of, and the revision that keeps its keys apart from all keys given before.
        /// A file that was loaded before, or whose months are part of another file, is refused. A few rows of another month stand in nobody's way.
        /// </summary>
        private async Task<(ImportBatch? Batch, int Revision)> Earlier(Force force, CheckedFile file, CancellationToken cancel)
        {
            var fingerprint = file.Contents.Fingerprint;
            var ofForce = db.ImportBatches.Where(b => b.ForceId == force.Id && b.Kind == RecordKind.StopAndSearch);
            var same = await ofForce.FirstOrDefaultAsync(b => b.Fingerprint == fingerprint, cancel);
            if (same is not null)
            {
                throw new InputInvalid("File", $"Nothing was loaded. The same rows were loaded before, on {Told(same)}.");
            }

            var (first, last) = (file.Contents.FirstMonth, file.Contents.LastMonth);
            var near = (await ofForce.ToListAsync(cancel)).Where(b => b.FirstMonth <= last && b.LastMonth >= first).OrderByDescending(b => b.Id.Value).ToList();
            var rows = await RowsByMonth(near, cancel);
            var revision = 1 + near.Where(b => rows[b.Id].Keys.Any(file.Months.Contains)).Max(b => (int?)b.Revision).GetValueOrDefault();
            foreach (var batch in near.Where(b => b.SupersededBy is null))
            {
                var theirs = CheckedFile.MainOf(rows[batch.Id]);
                if (theirs.SetEquals(file.Main))
                {
                    return (batch, revision);
                }

                if (theirs.Where(file.Main.Contains).OrderBy(m => m.Number).Select(m => (Month?)m).FirstOrDefault() is { } shared)
                {
                    throw new InputInvalid("File", $"Nothing was loaded. Records of {shared} were loaded before, on {Told(batch)}. Load one file for each month.");
                }
            }

            return (null, revision);
        }

        /// <summary>How many rows each batch has of each month: all of the month in its name, where that has one.</summary>
        private async Task<Dictionary<ImportBatchId, Dictionary<Month, int>>> RowsByMonth(List<ImportBatch> batches, CancellationToken cancel)
        {
            var nameless = batches.Where(b => b.FileMonth is null).Select(b => b.Id).ToList();
            var counted = nameless.Count == 0
                ? []
                : await db.Encounters.Where(e => nameless.Contains(e.BatchId)).GroupBy(e => new { e.BatchId, e.Month })
                    .Select(g => new { g.Key.BatchId, g.Key.Month, Rows = g.Count() })
                    .ToListAsync(cancel);
            var found = counted.ToLookup(c => c.BatchId);
            return batches.ToDictionary(b => b.Id, b => b.FileMonth is { } month ? new() { [month] = b.Rows } : found[b.Id].ToDictionary(c => c.Month, c => c.Rows));
        }

        private async Task AddNewValues(StopSearchValues values, ImportBatch batch, CancellationToken cancel)
        {
            var last = await db.CodedValues.MaxAsync(v => (int?)v.Id, cancel) ?? 0;
            foreach (var value in values.Brought)
            {
                db.CodedValues.Add(CodedValue.Of(++last, RecordKind.StopAndSearch, value.Field, value.Text, batch.Id));
                value.Id = last;
            }
        }

        private static string Told(ImportBatch batch) =>
            UkTime.In(batch.LoadedAt).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB")) + $" from {batch.FileName}";
    }
}
