using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Messaging;

/// <summary>First step: notes the name, the actor, the time it took and how it ended. Never what was in it.</summary>
internal sealed partial class TraceStep<TRequest, TAnswer>(Actor actor, ILogger<TraceStep<TRequest, TAnswer>> log) : IPipelineBehavior<TRequest, TAnswer>
{
    public async Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var answer = await next();
            outcome = "done";
            return answer;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            outcome = refusal is RuleBroken broken ? broken.Rule.Code : refusal.GetType().Name;
            throw;
        }
        finally
        {
            Traced(UseCase.NameOf(typeof(TRequest)), actor.Id?.Value.ToString() ?? actor.Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds, outcome);
        }
    }

    private static bool IsRefusal(Exception refusal) =>
        refusal is RuleBroken or NotFound or NotPermitted or InputInvalid or ChangedBySomeoneElse;

    [LoggerMessage(Level = LogLevel.Information, Message = "{UseCase} by {Actor} in {Milliseconds:0} ms: {Outcome}")]
    private partial void Traced(string useCase, string actor, double milliseconds, string outcome);
}
