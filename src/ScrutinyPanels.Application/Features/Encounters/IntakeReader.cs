using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Brings one waiting file after another in, on behalf of the timetable.</summary>
internal sealed class IntakeReader(Sender sender, IServiceScopeFactory scopes, TimeProvider clock)
{
    // Only when values came or went between the two readings, which is seldom.
    private const int Tries = 5;

    /// <summary>Whether a file can be taken. It is asked every few seconds, so it leaves no trace.</summary>
    public async Task<bool> SomethingWaits(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ScrutinyDb>().ToBeTaken(clock.GetUtcNow()).AnyAsync(cancel);
    }

    /// <summary>Takes the next file and loads or refuses it; says no where none waits.</summary>
    public async Task<bool> LoadNext(CancellationToken cancel = default)
    {
        if (!await SomethingWaits(cancel) || await sender.Send(new TakeNextIntake.Command(), Caller.Timetable, cancel) is not { } id)
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
