using Quartz;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>
/// Opens, every minute, the cases that open by themselves. Apart from what the last reader does, so that neither their page, nor its link of the log,
/// nor the second in which a case opens tells whether the last answer was a view or a pass.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class OpenReadCasesJob(Sender sender) : IJob
{
    public static JobKey Key { get; } = new("open-read-cases");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var id in await sender.Ask(new ListReadCases.Query(), Caller.Timetable, cancellationToken))
        {
            try
            {
                await sender.Send(new OpenReadCase.Command(id), Caller.Timetable, cancellationToken);
            }
            catch (Exception overtaken) when (overtaken is RuleBroken or NotFound or ChangedBySomeoneElse)
            {
                // The chair was faster, or somebody joined as a reader: the next minute sees it as it is then.
            }
        }
    }
}
