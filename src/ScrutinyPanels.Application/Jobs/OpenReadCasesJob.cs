using Quartz;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>
/// Asks, every minute, other members in the place of those who stepped aside or passed, and opens the cases that open by themselves. Apart from what readers do, so that neither
/// their page, nor its link of the log, nor the second in which a case opens tells what somebody answered: that they can look or not, a view or a pass.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class OpenReadCasesJob(Sender sender) : IJob
{
    public static JobKey Key { get; } = new("open-read-cases");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var id in await sender.Ask(new ListCasesShortOfReaders.Query(), Caller.Timetable, cancellationToken))
        {
            await Try(new AskReserves.Command(id), cancellationToken);
        }

        foreach (var id in await sender.Ask(new ListReadCases.Query(), Caller.Timetable, cancellationToken))
        {
            await Try(new OpenReadCase.Command(id), cancellationToken);
        }
    }

    private async Task Try(ICommand command, CancellationToken cancel)
    {
        try
        {
            await sender.Send(command, Caller.Timetable, cancel);
        }
        catch (Exception overtaken) when (overtaken is RuleBroken or NotFound or ChangedBySomeoneElse)
        {
            // The chair was faster, or somebody joined as a reader: the next minute sees it as it is then.
        }
    }
}
