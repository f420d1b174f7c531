using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Takes a file of a force in: it is kept sealed, and each heading is guessed by what the force matched before or by its words.</summary>
public static class StartIntake
{
    /// <summary>So much of a file is sealed at a time, so that reading it needs no more memory than that.</summary>
    public const int PartLength = 80_000;

    /// <summary>The force by its short name and the kind by its code; the content must be able to go back to its start.</summary>
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(string Force, string Kind, string FileName, Stream Content) : ICommand<IntakeId>, IAbout
    {
        public string Subject => "intake new";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Force).NotEmpty().WithMessage("Choose the force whose file it is");
            RuleFor(c => c.Kind).Must(k => RecordKinds.FromCode(k) is not null).WithMessage("Choose what the file has records of");
            RuleFor(c => c.FileName).NotEmpty().OverridePropertyName("File").WithMessage("Choose a file");
            RuleFor(c => c.Content).Must(c => c is { CanRead: true, CanSeek: true }).OverridePropertyName("File").WithMessage("Choose a file");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, BulkWrites bulk, ForceSeals seals) : ICommandHandler<Command, IntakeId>
    {
        public async Task<IntakeId> Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.LoadableBy(actor).FirstOrDefaultAsync(f => f.Slug == command.Force, cancel).OrNotFound();
            var kind = KindsOfRecord.Of(RecordKinds.FromCode(command.Kind)!.Value);
            var name = FileNames.Clean(command.FileName);
            FileNames.MustBeOf(force, name);
            var shape = FileShapes.Find(command.Content);
            command.Content.Position = 0;
            var headings = FileShapes.Headings(command.Content, shape);
            var remembered = await db.RememberedColumns.AsNoTracking().Where(c => c.ForceId == force.Id && c.Kind == kind.Kind).ToDictionaryAsync(c => c.Heading, c => c.Target, cancel);
            var last = await db.Intakes.OrderByDescending(i => i.Id).Select(i => i.Id).FirstOrDefaultAsync(cancel);
            var intake = Intake.Start(new(last.Value + 1), force, kind, name, shape, Guess(kind, headings, remembered), actor.Id, clock.GetUtcNow());
            db.Intakes.Add(intake);
            bulk.AfterSave(async c =>
            {
                using var seal = await seals.Of(force, c);
                command.Content.Position = 0;
                await BulkInsert.Rows(db, "SealedOriginals", RecordWriter.SealedColumns, Parts(command.Content, seal, force.Id, intake.Id), c);
            });
            return intake.Id;
        }

        /// <summary>Where each heading goes; of two that mean the same the first has it, and the second is left out.</summary>
        private static List<MatchedColumn> Guess(KindOfRecord kind, string[] headings, Dictionary<string, string> remembered)
        {
            var columns = new List<MatchedColumn>();
            var taken = new HashSet<ColumnTarget>();
            foreach (var heading in headings)
            {
                var target = remembered.TryGetValue(KindOfRecord.Plain(heading), out var before) && kind.Has(new(before)) ? new ColumnTarget(before) : kind.Guess(heading);
                columns.Add(new(heading, target != ColumnTarget.None && taken.Add(target) ? target.Code : string.Empty));
            }

            return columns;
        }

        private static IEnumerable<object?[]> Parts(Stream content, ForceSeal seal, ForceId force, IntakeId intake)
        {
            var owner = force.Value.ToByteArray(bigEndian: true);
            var part = new byte[PartLength];
            long number = 0;
            int length;
            while ((length = content.ReadAtLeast(part, part.Length, throwOnEndOfStream: false)) > 0)
            {
                number++;
                yield return [owner, (int)SealedKind.FilePart, (long)intake.Value, number, seal.KeyNumber, seal.SealBytes(SealedKind.FilePart, intake.Value, number, part.AsSpan(0, length))];
            }
        }
    }
}
