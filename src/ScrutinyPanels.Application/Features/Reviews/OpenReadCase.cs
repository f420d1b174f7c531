using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The timetable opens a case whose panel's rules say so, once all who were asked have sent or passed.</summary>
public static class OpenReadCase
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(CaseId Id) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.Cases.Get(command.Id, cancel);
            var turnout = (await Turnout.Of(db, [found], cancel))[found.Id];
            var rules = await db.RulesOf(found, cancel);
            found.OpenByItself(rules.OpensItself, turnout.Sent.Count, turnout.NotSent.Count + turnout.ToAsk, actor, clock.GetUtcNow());
        }
    }
}
