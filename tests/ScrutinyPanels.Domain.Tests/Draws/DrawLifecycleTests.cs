using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Tests.Draws;

public class DrawLifecycleTests
{
    private static readonly Reach Here = new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public void Every_state_action_and_role_goes_as_the_table_says()
    {
        var tried = 0;
        foreach (var state in Enum.GetValues<DrawState>())
        {
            foreach (var action in Enum.GetValues<DrawAction>())
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    var row = DrawLifecycle.Table.Rows.SingleOrDefault(r => r.From == state && r.Action == action);
                    var may = row is not null && row.By.Contains(role);
                    Assert.Equal(may, DrawLifecycle.Table.ActionsFor(state, new HashSet<Role> { role }).Contains(action));
                    if (may)
                    {
                        Assert.Equal(row!.To, DrawLifecycle.Table.Next(state, action, Holding(role), Here, "a reason"));
                    }
                    else
                    {
                        Assert.ThrowsAny<Exception>(() => DrawLifecycle.Table.Next(state, action, Holding(role), Here, "a reason"));
                    }

                    tried++;
                }
            }
        }

        Assert.Equal(4 * 4 * 8, tried);
    }

    [Fact]
    public void Giving_a_draw_up_needs_a_reason_at_every_step()
    {
        var rows = DrawLifecycle.Table.Rows.Where(r => r.Action == DrawAction.Abandon).ToList();

        Assert.Equal(3, rows.Count);
        Assert.All(rows, r => Assert.Equal(Needs.Reason, r.Needs));
    }

    private static Actor Holding(Role role)
    {
        var scope = Roles.ScopeOf(role);
        var id = scope switch { ScopeKind.Area => Here.Area, ScopeKind.Force => Here.Force, ScopeKind.Panel => Here.Panel, _ => Guid.Empty };
        return Actor.Person(new UserId(Guid.NewGuid()), [new Holding(role, scope, id)]);
    }
}
