using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Loads one published file of a force and releases it, whole or not at all, with every row accounted for. A doubled file waits for keep or halve.</summary>
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

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, BatchLoader loader) : ICommandHandler<Command, Loaded>
    {
        public async Task<Loaded> Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.LoadableBy(actor).FirstOrDefaultAsync(f => f.Slug == command.Force, cancel).OrNotFound();
            var name = FileNames.Clean(command.FileName);
            FileNames.MustBeOf(force, name);
            var plan = ColumnPlan.Published();
            var file = new FileToLoad(name, () => Rewound(command.Content), FileLayout.Commas, plan, command.Correct, new SemaphoreSlim(1));
            var values = await loader.ValuesFor(plan, cancel);
            var read = FileCheck.Check(file.Open(), plan, FileNames.MonthIn(name), values);
            var batch = await loader.Load(force, file, read, values, actor.Id, cancel);

            // Where a record of the file before is held back, a person releases the corrected one: its rows are not there yet to be held back too.
            if (batch.Doubled != DoubledAnswer.Waiting && !(batch.Replaces is { } before && await db.HeldIn(before).AnyAsync(cancel)))
            {
                batch.Release(force, actor, clock.GetUtcNow());
                await db.Replace(batch, cancel);
            }

            return new(batch.Id, batch.Rows, batch.Accepted, batch.SetAside, batch.Quarantined, batch.Doubled == DoubledAnswer.Waiting);
        }

        private static LeftOpen Rewound(Stream content)
        {
            content.Position = 0;
            return new LeftOpen(content);
        }
    }
}
