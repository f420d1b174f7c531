using Quartz;
using ScrutinyPanels.Application.Features.Encounters;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>Looks every two seconds whether a file waits, and brings in, compares and searches those that do, one at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class LoadFilesJob(IntakeReader reader) : IJob
{
    public static JobKey Key { get; } = new("load-files");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        while (await reader.DoNext(cancellationToken))
        {
            // The next one.
        }
    }
}
