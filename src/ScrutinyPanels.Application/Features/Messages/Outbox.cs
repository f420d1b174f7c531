using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>Writes down who is to be told what, in the save of the change itself: where that fails, nobody is told.</summary>
internal sealed class Outbox(ScrutinyDb db, Actor actor, TimeProvider clock)
{
    private readonly Dictionary<UserId, MessageChoice> choices = [];
    private readonly Dictionary<(UserId, MessageAbout), Message> written = [];

    /// <summary>Tells people one thing, once; whoever did it needs no telling.</summary>
    public async Task Tell(IReadOnlyCollection<UserId> people, MessageAbout what, string about, CancellationToken cancel)
    {
        List<UserId> others = [.. people.Distinct().Where(p => p != actor.Id)];
        if (others.Count == 0)
        {
            return;
        }

        await LookUp(others, cancel);
        var told = await db.Messages.Where(n => n.What == what && n.About == about).Select(n => n.UserId).ToListAsync(cancel);
        foreach (var person in others.Except(told))
        {
            if (written.TryGetValue((person, what), out var before))
            {
                before.OneMore();
            }
            else
            {
                written[(person, what)] = db.Messages.Add(Message.To(choices[person], what, about, clock.GetUtcNow())).Entity;
            }
        }
    }

    /// <summary>Whoever holds one of the roles over the area, force or panel today.</summary>
    public Task<List<UserId>> Holders(Reach reach, IReadOnlyCollection<Role> roles, CancellationToken cancel) => db.Grants
        .Where(g => g.EndedAt == null && roles.Contains(g.Role) && (g.ScopeId == reach.Area || g.ScopeId == reach.Force || g.ScopeId == reach.Panel))
        .Select(g => g.UserId)
        .Distinct()
        .ToListAsync(cancel);

    private async Task LookUp(List<UserId> people, CancellationToken cancel)
    {
        List<UserId> unknown = [.. people.Where(p => !choices.ContainsKey(p))];
        if (unknown.Count == 0)
        {
            return;
        }

        foreach (var chosen in await db.MessageChoices.AsNoTracking().Where(c => unknown.Contains(c.Id)).ToListAsync(cancel))
        {
            choices[chosen.Id] = chosen;
        }

        foreach (var person in unknown)
        {
            choices.TryAdd(person, MessageChoice.Of(person));
        }
    }
}
