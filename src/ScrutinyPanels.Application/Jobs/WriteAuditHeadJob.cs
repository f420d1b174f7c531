using Quartz;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>Writes the head of the log outside the database just after midnight, and once after the first change that follows a start.</summary>
[DisallowConcurrentExecution]
internal sealed class WriteAuditHeadJob(Sender sender) : IJob
{
    public static JobKey Key { get; } = new("write-audit-head");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await sender.Send(new WriteAuditHead.Command(), Caller.Timetable, cancellationToken);
}
