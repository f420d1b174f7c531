using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Brings one waiting file after another in, compares loaded ones and searches their written text, on behalf of the timetable.</summary>
internal sealed partial class IntakeReader(Sender sender, IServiceScopeFactory scopes, TimeProvider clock, ILogger<IntakeReader> log)
{
    // Only when values came or went between the two readings, which is seldom.
    private const int Tries = 5;

    // Loaded files that something went wrong with rest for a while, so that others are not kept waiting.
    private readonly Dictionary<ImportBatchId, DateTimeOffset> resting = [];

    /// <summary>Does the next piece of work: a file that came in first, then a comparison, then some records of a search; says no where none waits.</summary>
    public async Task<bool> DoNext(CancellationToken cancel = default) =>
        await LoadNext(cancel)
        || await WithNext(db => db.ToBeCompared(), id => sender.Send(new CompareBatch.Command(id), Caller.Timetable, cancel), cancel)
        || await WithNext(db => db.ToBeScanned(), id => Scan(id, cancel), cancel);

    /// <summary>Takes the next file and loads or refuses it; says no where none waits.</summary>
    public async Task<bool> LoadNext(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (!await InScope(db => db.ToBeTaken(now).AnyAsync(cancel)) || await sender.Send(new TakeNextIntake.Command(), Caller.Timetable, cancel) is not { } id)
        {
            return false;
        }

        try
        {
            await ReadAndLoad(id, cancel);
        }
        catch (InputInvalid invalid)
        {
            await Refuse(id, invalid.Problems[0].Message, invalid.Problems[0].Field == LoadRecords.CorrectField, cancel);
        }
        catch (RuleBroken broken)
        {
            await Refuse(id, broken.Message, asksCorrect: false, cancel);
        }
        catch (NotFound)
        {
            // Another reader took it over, and it is in or refused by now.
        }

        return true;
    }

    // What waits is asked every few seconds, so asking leaves no trace.
    private async Task<T> InScope<T>(Func<ScrutinyDb, Task<T>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ScrutinyDb>());
    }

    private async Task<bool> WithNext(Func<ScrutinyDb, IQueryable<ImportBatch>> which, Func<ImportBatchId, Task> work, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var rest = resting.Where(r => r.Value > now).Select(r => r.Key).ToList();
        var next = await InScope(db => which(db).Select(b => b.Id).Where(b => !rest.Contains(b)).Take(1).ToListAsync(cancel));
        if (next is not [var id])
        {
            return false;
        }

        // Also when something goes wrong that nobody thought of.
        resting[id] = now + Intake.Patience;
        try
        {
            await work(id);
            resting.Remove(id);
        }
        catch (Exception failed) when (failed is RuleBroken or NotFound or ChangedBySomeoneElse or DbException)
        {
            Rests(id.Value, failed);
        }

        return true;
    }

    private async Task Scan(ImportBatchId id, CancellationToken cancel)
    {
        var scan = await sender.Ask(new ScanTexts.Query(id), Caller.Timetable, cancel);
        await sender.Send(new KeepScan.Command(id) { Scan = scan }, Caller.Timetable, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Batch {Batch} rests for a while")]
    private partial void Rests(int batch, Exception failed);

    private async Task ReadAndLoad(IntakeId id, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var read = await sender.Ask(new ReadIntake.Query(id), Caller.Timetable, cancel);
            var rows = read.Reading.Read.Contents.Rows;
            await sender.Send(new ReportIntake.Command(id, rows, rows), Caller.Timetable, cancel);
            try
            {
                await sender.Send(new LoadIntake.Command(id) { Read = read }, Caller.Timetable, cancel);
                return;
            }
            catch (ChangedBySomeoneElse) when (attempt < Tries)
            {
                // A file that came in meanwhile brought values, so this one is read again.
            }
        }
    }

    private async Task Refuse(IntakeId id, string problem, bool asksCorrect, CancellationToken cancel)
    {
        try
        {
            await sender.Send(new RefuseIntake.Command(id, problem, asksCorrect), Caller.Timetable, cancel);
        }
        catch (NotFound)
        {
            // Another reader took it over and has ended it.
        }
    }
}
