using System.Reflection;
using System.Text;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Architecture.Tests;

/// <summary>Every lifecycle table of the domain: each state, action and role is tried, and the documents say what the tables say.</summary>
public class LifecycleTests
{
    private static readonly MethodInfo TryOne = typeof(LifecycleTests).GetMethod(nameof(TryAll), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo WriteOne = typeof(LifecycleTests).GetMethod(nameof(Document), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly Reach Here = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

    private static readonly Reach Elsewhere = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

    private static IReadOnlyList<(string Name, object Table, Type[] Kinds)> Tables { get; } =
    [
        .. from type in typeof(Actor).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
           where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Lifecycle<,>)
           orderby type.Name
           select (type.Name.Replace("Lifecycle", string.Empty, StringComparison.Ordinal), property.GetValue(null)!, property.PropertyType.GetGenericArguments()),
    ];

    [Fact]
    public void Every_state_action_and_role_does_what_the_table_says_and_nothing_else()
    {
        Assert.NotEmpty(Tables);
        foreach (var (_, table, kinds) in Tables)
        {
            var tried = (int)TryOne.MakeGenericMethod(kinds).Invoke(null, [table])!;
            Assert.Equal(Enum.GetValues(kinds[0]).Length * Enum.GetValues(kinds[1]).Length * Enum.GetValues<Role>().Length, tried);
        }
    }

    [Fact]
    public void The_documents_equal_the_tables()
    {
        var folder = Tree.PathTo("docs", "lifecycles");
        if (Environment.GetEnvironmentVariable("SCRUTINY_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, table, kinds) in Tables)
            {
                File.WriteAllText(Path.Combine(folder, FileOf(name)), Written(name, table, kinds));
            }
        }

        Assert.NotEmpty(Tables);
        Assert.Equal(
            Tables.Select(t => FileOf(t.Name)).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        foreach (var (name, table, kinds) in Tables)
        {
            Assert.Equal(Written(name, table, kinds), File.ReadAllText(Path.Combine(folder, FileOf(name))));
        }
    }

    private static string FileOf(string name) => $"{name.ToLowerInvariant()}.md";

    private static string Written(string name, object table, Type[] kinds) => (string)WriteOne.MakeGenericMethod(kinds).Invoke(null, [name, table])!;

    private static int TryAll<TState, TAction>(Lifecycle<TState, TAction> table)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        Assert.NotEmpty(table.Rows);
        None.Of(table.Rows.GroupBy(r => (r.From, r.Action)).Where(g => g.Count() > 1).Select(g => g.Key));
        None.Of(table.Rows.Where(r => r.By.Count == 0).Select(r => (r.From, r.Action)));

        // The one action that may have no row is the making of the thing, which has no state before it.
        Assert.InRange(Enum.GetValues<TAction>().Except(table.Rows.Select(r => r.Action)).Count(), 0, 1);
        var tried = 0;
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var action in Enum.GetValues<TAction>())
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    Try(table, state, action, role);
                    tried++;
                }
            }
        }

        return tried;
    }

    private static void Try<TState, TAction>(Lifecycle<TState, TAction> table, TState state, TAction action, Role role)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        var row = table.Rows.SingleOrDefault(r => r.From.Equals(state) && r.Action.Equals(action));
        var actor = Holder(role, Here);
        Assert.Equal(row is not null && row.By.Contains(role), table.ActionsFor(state, actor.RolesOver(Here)).Contains(action));
        if (row is null)
        {
            Assert.Equal(LifecycleRules.NotNow, Assert.Throws<RuleBroken>(() => table.Next(state, action, actor, Here, "why")).Rule);
            return;
        }

        if (!row.By.Contains(role))
        {
            Assert.Throws<NotPermitted>(() => table.Next(state, action, actor, Here, "why"));
            return;
        }

        Assert.Equal(row.To, table.Next(state, action, actor, Here, "why"));
        if (row.Needs == Needs.Reason)
        {
            Assert.Equal(LifecycleRules.ReasonNeeded, Assert.Throws<RuleBroken>(() => table.Next(state, action, actor, Here, " ")).Rule);
        }

        if (Roles.ScopeOf(role) != ScopeKind.Installation)
        {
            Assert.Throws<NotPermitted>(() => table.Next(state, action, Holder(role, Elsewhere), Here, "why"));
        }
    }

    private static Actor Holder(Role role, Reach reach)
    {
        var scope = Roles.ScopeOf(role);
        var id = scope switch
        {
            ScopeKind.Area => reach.Area,
            ScopeKind.Force => reach.Force,
            ScopeKind.Panel => reach.Panel,
            _ => Guid.Empty,
        };
        return Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(role, scope, id)]);
    }

    private static string Document<TState, TAction>(string name, Lifecycle<TState, TAction> table)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Words(name)).Append("\n\n");
        text.Append("Written from the table in the code by the tests; run them with SCRUTINY_WRITE_DOCS=1 to write it again.\n\n");
        text.Append("| From | Action | To | By | Needs |\n|---|---|---|---|---|\n");
        foreach (var row in table.Rows.OrderBy(r => r.From).ThenBy(r => r.Action))
        {
            text.Append("| ").Append(Words($"{row.From}")).Append(" | ").Append(Words($"{row.Action}")).Append(" | ").Append(Words($"{row.To}"))
                .Append(" | ").AppendJoin(", ", row.By.Order().Select(r => Words($"{r}")))
                .Append(" | ").Append(row.Needs == Needs.Nothing ? string.Empty : Words($"{row.Needs}")).Append(" |\n");
        }

        var last = Enum.GetValues<TState>().Except(table.Rows.Select(r => r.From)).Select(s => Words($"{s}")).ToList();
        text.Append("\nNothing follows: ").Append(last.Count == 0 ? "no state" : string.Join(", ", last)).Append(".\n");
        return text.ToString();
    }

    private static string Words(string name)
    {
        var words = string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
        return words;
    }
}
