using Quartz;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Jobs;

/// <summary>
/// Gathers what is due into letters, and hands each over: claim, hand over, mark, each in a change of its own. A letter whose claim ran out is not handed over again
/// before the mail service said that it has not taken it.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class SendMessagesJob(Sender sender, IPost post) : IJob
{
    public static JobKey Key { get; } = new("send-messages");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Run(cancellationToken);

    /// <summary>One round.</summary>
    public async Task Run(CancellationToken cancel = default)
    {
        if (!post.IsOn)
        {
            return;
        }

        var due = await sender.Ask(new ListDueLetters.Query(), Caller.Timetable, cancel);
        foreach (var left in due.LeftBehind)
        {
            if (await post.AskFor(left.Key, cancel) is { } answer)
            {
                await Mark(left.Id, left.Claim, answer, cancel);
            }
        }

        if (due.HasMessages)
        {
            await sender.Send(new GatherLetters.Command(), Caller.Timetable, cancel);
        }

        foreach (var id in (await sender.Ask(new ListDueLetters.Query(), Caller.Timetable, cancel)).Due)
        {
            if (await Claim(id, cancel) is { } envelope)
            {
                // What was handed over is marked even while the program is being stopped.
                await Mark(id, envelope.Claim, await post.Send(envelope, cancel), CancellationToken.None);
            }
        }
    }

    private async Task<Envelope?> Claim(LetterId id, CancellationToken cancel)
    {
        try
        {
            return (await sender.Send(new ClaimLetter.Command(id), Caller.Timetable, cancel)).Envelope;
        }
        catch (Exception overtaken) when (overtaken is RuleBroken or NotFound or ChangedBySomeoneElse)
        {
            return null;
        }
    }

    private async Task Mark(LetterId id, int claim, PostAnswer answer, CancellationToken cancel)
    {
        try
        {
            await sender.Send(new RecordSending.Command(id, claim, answer), Caller.Timetable, cancel);
        }
        catch (Exception overtaken) when (overtaken is RuleBroken or NotFound or ChangedBySomeoneElse)
        {
            // Another process found the claim run out and has settled it.
        }
    }
}
