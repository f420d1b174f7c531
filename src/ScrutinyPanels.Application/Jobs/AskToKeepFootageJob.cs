using Quartz;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>Asks forces, at the start and each day, to keep the footage of cases that were drawn before such requests were made.</summary>
[DisallowConcurrentExecution]
internal sealed class AskToKeepFootageJob(Sender sender) : IJob
{
    public static JobKey Key { get; } = new("ask-to-keep-footage");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var id in await sender.Ask(new ListCasesNotAskedFor.Query(), Caller.Timetable, cancellationToken))
        {
            try
            {
                await sender.Send(new AskToKeepFootage.Command(id), Caller.Timetable, cancellationToken);
            }
            catch (NotFound)
            {
                // It is not being read any more.
            }
        }
    }
}
