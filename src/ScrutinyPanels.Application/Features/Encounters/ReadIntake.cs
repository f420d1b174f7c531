using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The timetable reads a file for the first time, outside of any change, so that others can work meanwhile; now and then it tells how far it is.</summary>
public static class ReadIntake
{
    // A page that shows the progress asks as often.
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    [Permission(Permissions.RunTheService)]
    public sealed record Query(IntakeId Id) : IQuery<Answer>, IReadLogged
    {
        public string Subject => $"intake {Id.Value}";
    }

    /// <summary>What the reading found, for the one who asked to hand on.</summary>
    public sealed class Answer
    {
        internal Answer(IntakeReading reading) => Reading = reading;

        internal IntakeReading Reading { get; }
    }

    internal sealed class Handler(ScrutinyDb db, ForceSeals seals, BatchLoader loader, Sender sender) : IQueryHandler<Query, Answer>
    {
        public async Task<Answer> Handle(Query request, CancellationToken cancellationToken)
        {
            var intake = await db.Intakes.AsNoTracking().FirstOrDefaultAsync(i => i.Id == request.Id && i.State == IntakeState.Working, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == intake.ForceId, cancellationToken);
            using var file = new IntakeFile(db, await seals.Of(force, cancellationToken), force, intake);
            var load = file.ToLoad();
            var known = await db.CodedValues.Where(v => v.Kind == intake.Kind).Select(v => v.Id).ToHashSetAsync(cancellationToken);
            var values = await loader.ValuesFor(load.Plan, cancellationToken);
            var rows = 0;
            var reading = Task.Run(
                () =>
                {
                    using var content = load.Open();
                    return FileCheck.Check(content, load.Plan, FileNames.MonthIn(load.Name), values, load.Layout, n =>
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        Volatile.Write(ref rows, n);
                    });
                },
                CancellationToken.None);
            while (await Task.WhenAny(reading, Task.Delay(Between, CancellationToken.None)) != reading)
            {
                await Report(request.Id, Volatile.Read(ref rows));
            }

            return new(new(await reading, values, known, file.Sheet));
        }

        // The reading under way needs this scope, so nothing that goes wrong here may end it.
        private async Task Report(IntakeId id, int rows)
        {
            try
            {
                await sender.Send(new ReportIntake.Command(id, rows, 0), Caller.Timetable);
            }
            catch (Exception failed) when (failed is NotFound or ChangedBySomeoneElse or DbException)
            {
                // Somebody else has taken the file, or is writing for long: loading it finds out.
            }
        }
    }
}
