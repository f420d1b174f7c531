using Microsoft.Extensions.Hosting;
using Quartz;
using ScrutinyPanels.Application.Audit;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>Waits for the first change after the start, then has the head of the log written.</summary>
internal sealed class AfterFirstChange(FirstChange first, ISchedulerFactory schedulers) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await first.Happened.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested)
        {
            var scheduler = await schedulers.GetScheduler(stoppingToken);
            await scheduler.TriggerJob(WriteAuditHeadJob.Key, stoppingToken);
        }
    }
}
