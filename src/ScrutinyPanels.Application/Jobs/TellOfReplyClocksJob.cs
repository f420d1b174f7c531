using Quartz;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>Tells people each day, and at the start, which replies are due soon and which are late; each request in a save of its own.</summary>
[DisallowConcurrentExecution]
internal sealed class TellOfReplyClocksJob(Sender sender) : IJob
{
    public static JobKey Key { get; } = new("tell-of-reply-clocks");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Run(cancellationToken);

    /// <summary>One round; what the round before told is not told again.</summary>
    public async Task Run(CancellationToken cancel = default)
    {
        foreach (var id in await sender.Ask(new ListClocksToTell.Query(), Caller.Timetable, cancel))
        {
            try
            {
                await sender.Send(new TellOfReplyClock.Command(id), Caller.Timetable, cancel);
            }
            catch (NotFound)
            {
                // It was answered or withdrawn meanwhile.
            }
        }
    }
}
