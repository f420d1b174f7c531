using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.OutputCaching;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.Send;

/// <summary>The only way from a page into the application: says who is asking, and turns the five refusals into an outcome.</summary>
public sealed class Dispatcher(Sender sender, AuthenticationStateProvider authentication, ShapeCheck shape, News news, IOutputCacheStore pages)
{
    /// <summary>What public pages are kept under: after each change they are made anew.</summary>
    internal const string PublicTag = "public";

    /// <summary>Sends a change that answers nothing.</summary>
    public async Task<Outcome> Command(ICommand command, CancellationToken cancel = default) =>
        await Run(async caller =>
        {
            await sender.Send(command, caller, cancel);
            await TellOf(command, cancel);
            return true;
        });

    /// <summary>Sends a change that answers with what it made.</summary>
    public Task<Outcome<T>> Command<T>(ICommand<T> command, CancellationToken cancel = default) =>
        Run(async caller =>
        {
            var made = await sender.Send(command, caller, cancel);
            await TellOf(command, cancel);
            return made;
        });

    /// <summary>Whether a change has the right shape, before the person is asked to confirm it; nothing is done.</summary>
    public Outcome Check<TCommand>(TCommand command) =>
        shape.Problems(command) is { Count: > 0 } problems
            ? new Outcome<bool> { Refusal = Refusal.Input, Problems = problems }
            : new Outcome<bool> { Answer = true };

    /// <summary>Asks a question.</summary>
    public Task<Outcome<T>> Query<T>(IQuery<T> query, CancellationToken cancel = default) =>
        Run(caller => sender.Ask(query, caller, cancel));

    /// <summary>The caller behind a signed-in person, or nobody.</summary>
    public static Caller CallerOf(ClaimsPrincipal person) =>
        person.Identity is { IsAuthenticated: true } && Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? Caller.Person(new UserId(id))
            : Caller.Nobody;

    private async Task TellOf(object command, CancellationToken cancel)
    {
        await pages.EvictByTagAsync(PublicTag, cancel);
        if (command is IAbout about)
        {
            news.Tell(about.Subject);
        }
    }

    private async Task<Outcome<T>> Run<T>(Func<Caller, Task<T>> send)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        try
        {
            return new Outcome<T> { Answer = await send(CallerOf(state.User)) };
        }
        catch (InputInvalid invalid)
        {
            return new Outcome<T> { Refusal = Refusal.Input, Problems = invalid.Problems };
        }
        catch (RuleBroken broken)
        {
            return Refused<T>(Refusal.Rule, broken);
        }
        catch (NotFound missing)
        {
            return Refused<T>(Refusal.NotFound, missing);
        }
        catch (NotPermitted barred)
        {
            return Refused<T>(Refusal.NotPermitted, barred);
        }
        catch (ChangedBySomeoneElse changed)
        {
            return Refused<T>(Refusal.ChangedBySomeoneElse, changed);
        }
    }

    private static Outcome<T> Refused<T>(Refusal refusal, Exception why) =>
        new() { Refusal = refusal, Problems = [new InputProblem(string.Empty, why.Message)] };
}
