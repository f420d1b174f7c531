using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Access;

public class AccountsTests
{
    private const string Password = "hedge-Tuesday-spoons";

    [Fact]
    public async Task An_invitation_makes_one_account_with_its_role_and_then_no_other()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var link = await app.Send(new InvitePerson.Command(Role.Member, world.Panel.Value), world.Administrator);

        await app.Send(new AcceptInvitation.Command(link.Token, "New Person", "new.person@example.org", Password), Caller.Nobody);

        var account = await app.InDb(db => db.Users.SingleAsync(u => u.Email == "new.person@example.org"));
        var user = new UserId(account.Id);
        var grant = await app.InDb(db => db.Grants.SingleAsync(g => g.UserId == user));
        Assert.Equal((Role.Member, world.Panel.Value), (grant.Role, grant.ScopeId));
        var refused = await Assert.ThrowsAsync<RuleBroken>(() =>
            app.Send(new AcceptInvitation.Command(link.Token, "Second", "second@example.org", Password), Caller.Nobody));
        Assert.Equal(AccessRules.LinkNoLongerWorks, refused.Rule);
        Assert.False(await app.InDb(db => db.Users.AnyAsync(u => u.Email == "second@example.org")));
    }

    [Fact]
    public async Task An_invitation_works_for_seven_days_and_no_longer()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var link = await app.Send(new InvitePerson.Command(Role.Chair, world.Panel.Value), world.Administrator);
        app.Clock.Pass(TimeSpan.FromDays(Invitation.DaysOpen) - TimeSpan.FromMinutes(1));
        Assert.Equal(Role.Chair, (await app.Ask(new GetInvitation.Query(link.Token), Caller.Nobody)).Role);

        app.Clock.Pass(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(new GetInvitation.Query(link.Token), Caller.Nobody));
        await Assert.ThrowsAsync<RuleBroken>(() =>
            app.Send(new AcceptInvitation.Command(link.Token, "Late", "late@example.org", Password), Caller.Nobody));
    }

    [Fact]
    public async Task A_link_is_kept_only_as_a_hash()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var link = await app.Send(new InvitePerson.Command(Role.Member, world.Panel.Value), world.Administrator);
        var kept = await app.InDb(db => db.Invitations.SingleAsync());
        Assert.Equal(LinkToken.HashOf(link.Token), kept.TokenHash);
        Assert.NotEqual(link.Token, kept.TokenHash);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetInvitation.Query(kept.TokenHash), Caller.Nobody));
    }

    [Fact]
    public async Task A_weak_password_and_a_taken_email_address_are_refused_and_leave_the_link_open()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var link = await app.Send(new InvitePerson.Command(Role.Member, world.Panel.Value), world.Administrator);
        var weak = await Assert.ThrowsAsync<InputInvalid>(() =>
            app.Send(new AcceptInvitation.Command(link.Token, "New", "new@example.org", "Password2026!!"), Caller.Nobody));
        Assert.Equal("Password", weak.Problems.Single().Field);
        var taken = await Assert.ThrowsAsync<InputInvalid>(() =>
            app.Send(new AcceptInvitation.Command(link.Token, "New", world.EmailOf(world.Chair), Password), Caller.Nobody));
        Assert.Equal("Email", taken.Problems.Single().Field);
        Assert.Null((await app.InDb(db => db.Invitations.SingleAsync())).UsedAt);
    }

    [Fact]
    public async Task Only_an_administrator_invites_gives_roles_and_locks()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var tried = 0;
        foreach (var person in world.People.Values.Where(p => p != world.Administrator))
        {
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new InvitePerson.Command(Role.Administrator, Guid.Empty), person));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new GiveRole.Command(person.Value, Role.Administrator, Guid.Empty), person));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new LockAccount.Command(world.Administrator.Value), person));
            tried++;
        }

        Assert.True(tried > 10);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var own = await app.InDb(db => db.Grants.SingleAsync(g => g.Role == Role.Administrator));
        var ended = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new EndGrant.Command(own.Id.Value), world.Administrator));
        Assert.Equal(AccessRules.LastAdministrator, ended.Rule);
        var locked = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new LockAccount.Command(world.Administrator.Value), world.Administrator));
        Assert.Equal(AccessRules.NotYourself, locked.Rule);

        await app.Send(new GiveRole.Command(world.Officer.Value, Role.Administrator, Guid.Empty), world.Administrator);
        await app.Send(new EndGrant.Command(own.Id.Value), world.Officer);
        Assert.NotNull((await app.InDb(db => db.Grants.SingleAsync(g => g.Id == own.Id))).EndedAt);
    }

    [Fact]
    public async Task The_service_invites_its_first_administrator_and_stops_when_there_is_one()
    {
        await using var app = await TestApp.Start();
        var first = await app.Send(new InviteFirstAdministrator.Command(), Caller.Timetable);
        Assert.NotNull(first);
        await app.Send(new AcceptInvitation.Command(first.Token, "First", "first@example.org", Password), Caller.Nobody);
        Assert.Null(await app.Send(new InviteFirstAdministrator.Command(), Caller.Timetable));
    }

    [Fact]
    public async Task A_new_link_for_the_first_administrator_ends_those_before_it()
    {
        await using var app = await TestApp.Start();
        var earlier = (await app.Send(new InviteFirstAdministrator.Command(), Caller.Timetable))!;
        var latest = (await app.Send(new InviteFirstAdministrator.Command(), Caller.Timetable))!;

        await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(new GetInvitation.Query(earlier.Token), Caller.Nobody));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AcceptInvitation.Command(earlier.Token, "Early", "early@example.org", Password), Caller.Nobody));
        Assert.Equal(Role.Administrator, (await app.Ask(new GetInvitation.Query(latest.Token), Caller.Nobody)).Role);
    }

    [Fact]
    public async Task A_link_for_the_first_administrator_is_dead_once_there_is_one()
    {
        await using var app = await TestApp.Start();
        var link = (await app.Send(new InviteFirstAdministrator.Command(), Caller.Timetable))!;
        var world = await World.In(app);
        Assert.NotEmpty(world.People);

        await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(new GetInvitation.Query(link.Token), Caller.Nobody));
        var refused = await Assert.ThrowsAsync<RuleBroken>(() =>
            app.Send(new AcceptInvitation.Command(link.Token, "Late", "late@example.org", Password), Caller.Nobody));
        Assert.Equal(AccessRules.LinkNoLongerWorks, refused.Rule);
    }

    [Fact]
    public async Task An_administrator_gives_themselves_no_role()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var before = await app.InDb(db => db.Grants.CountAsync());
        foreach (var role in Enum.GetValues<Role>())
        {
            var scope = Roles.ScopeOf(role) == ScopeKind.Panel ? world.Panel.Value : world.Area.Value;
            var refused = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new GiveRole.Command(world.Administrator.Value, role, scope), world.Administrator));
            Assert.Equal(AccessRules.NotYourself, refused.Rule);
        }

        Assert.Equal(before, await app.InDb(db => db.Grants.CountAsync()));
    }

    [Fact]
    public async Task An_account_that_an_administrator_locked_may_do_nothing_until_it_is_unlocked()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await app.Send(new GiveRole.Command(world.Officer.Value, Role.Administrator, Guid.Empty), world.Administrator);
        await app.Send(new LockAccount.Command(world.Administrator.Value), world.Officer);

        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new InvitePerson.Command(Role.Member, world.Panel.Value), world.Administrator));

        await app.Send(new UnlockAccount.Command(world.Administrator.Value), world.Officer);
        Assert.NotNull(await app.Send(new InvitePerson.Command(Role.Member, world.Panel.Value), world.Administrator));
    }

    [Fact]
    public async Task Inviting_and_taking_a_role_away_stand_in_the_log_without_names_or_addresses()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var link = await app.Send(new InvitePerson.Command(Role.Member, world.Panel.Value), world.Administrator);
        await app.Send(new AcceptInvitation.Command(link.Token, "Marigold Secretname", "marigold@example.org", Password), Caller.Nobody);
        var grant = await app.InDb(db => db.Grants.FirstAsync(g => g.Role == Role.ViceChair));
        await app.Send(new EndGrant.Command(grant.Id.Value), world.Administrator);

        var log = await app.InDb(db => db.Operations.Include(o => o.Changes).ToListAsync());
        Assert.Equal(["InvitePerson", "AcceptInvitation", "EndGrant"], log.OrderBy(o => o.Number).Select(o => o.Name));
        var words = string.Join('\n', log.SelectMany(o => o.Changes.Select(c => c.Entity + c.EntityId + c.Field + c.ValueHash).Append(o.Subject + o.ActorName)));
        Assert.NotEqual(0, words.Length);
        Assert.DoesNotContain("marigold", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(link.Token, words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_administrator_sets_up_an_area_a_force_and_a_panel()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await app.Send(new EstablishArea.Command("Bedfordshire oversight", "Bedfordshire office"), world.Administrator);
        var area = await app.InDb(db => db.Areas.SingleAsync(a => a.Slug == "bedfordshire-oversight"));
        var force = await app.InDb(db => db.Forces.SingleAsync(f => f.Slug == "bedfordshire"));
        await app.Send(new PlaceForce.Command(force.Id.Value, area.Id.Value), world.Administrator);
        await app.Send(new SetUpPanel.Command(area.Id.Value, "Bedfordshire panel", "People of Bedfordshire.", string.Empty, "Bedfordshire-like", [force.Id.Value], [RecordKind.StopAndSearch]), world.Administrator);

        var panel = await app.InDb(db => db.Panels.Include(p => p.Rules).Include(p => p.Coverage).SingleAsync(p => p.Slug == "bedfordshire-panel"));
        Assert.Equal(27, panel.CurrentRules.Members);
        Assert.Equal(force.Id, panel.Coverage.Single().ForceId);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new PlaceForce.Command(force.Id.Value, world.Area.Value), world.Administrator));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(
            new SetUpPanel.Command(area.Id.Value, "Another", "Words.", string.Empty, "Bedfordshire-like", [world.Force.Value], [RecordKind.StopAndSearch]), world.Administrator));
    }
}
