using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>Members who are asked to read are told that there is something to read.</summary>
internal sealed class WhenReadersAreAsked(Outbox outbox) : IReaction<ReadersAsked>
{
    public Task When(ReadersAsked happened, CancellationToken cancel) =>
        outbox.Tell(happened.Asked, MessageAbout.CasesToRead, $"case {happened.CaseId.Value}", cancel);
}
