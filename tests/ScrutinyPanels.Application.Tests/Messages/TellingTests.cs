using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Messages;

/// <summary>Who is told what, and when.</summary>
public sealed class TellingTests : IAsyncLifetime
{
    private TestApp app = null!;

    public async Task InitializeAsync() => app = await TestApp.Start();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Everybody_of_the_panel_but_whoever_did_it_is_told_once_when_a_meeting_is_called_and_once_for_each_supplement()
    {
        var stage = await MeetingStage.In(app);
        var world = stage.World;
        UserId[] told = [world.ViceChair, world.FirstMember, world.SecondMember, world.Observer];
        await app.Send(new AddAgendaItem.Command(stage.Id, new("In time", "For all.", "5", false)), world.Chair);
        Assert.Empty(await Told());

        await app.Send(new CallMeeting.Command(stage.Id), world.Chair);
        Assert.Equal(told.Order(ById), (await Told(MessageAbout.MeetingCalled)).Order(ById));
        for (var i = 1; i <= 2; i++)
        {
            await app.Send(new AddAgendaItem.Command(stage.Id, new($"Late {i}", "For all.", "5", false), "It came today."), world.Chair);
            Assert.Equal(told.Length * i, (await Told(MessageAbout.MeetingSupplement)).Count);
        }

        await app.Send(new ChangeMeeting.Command(stage.Id, new("March meeting", new(2026, 3, 14), new(18, 0), new(20, 0), "Town Hall", null)), world.Chair);
        await app.Send(new CancelMeeting.Command(stage.Id, "The hall is closed."), world.Officer);
        Assert.Equal(told.Order(ById), (await Told(MessageAbout.MeetingChanged)).Order(ById));
        Assert.Equal([.. told.Append(world.Chair).Order(ById)], (await Told(MessageAbout.MeetingCancelled)).Order(ById));
    }

    [Fact]
    public async Task Before_the_papers_are_out_a_change_is_told_to_those_who_said_that_they_would_come()
    {
        var stage = await MeetingStage.In(app);
        await app.Send(new AnswerInvitation.Command(stage.Id, Coming.InPerson), stage.World.FirstMember);
        await app.Send(new AnswerInvitation.Command(stage.Id, Coming.No), stage.World.SecondMember);
        await app.Send(new CancelMeeting.Command(stage.Id, "The hall is closed."), stage.World.Chair);

        Assert.Equal([stage.World.FirstMember], await Told());
    }

    [Fact]
    public async Task A_force_is_told_what_was_sent_to_it_and_the_panel_that_it_answered()
    {
        var world = await World.In(app);
        await A.Recommendation(world).Sent().In(app.Services);
        Assert.Equal(new[] { world.Liaison, world.SecondLiaison }.Order(ById), (await Told(MessageAbout.SentToForce)).Order(ById));
        Assert.Empty(await Told(MessageAbout.ForceAnswered));

        await A.Recommendation(world).Titled("Another").Sent().RepliedWith(ForceDecision.Accepted).In(app.Services);
        Assert.Equal(new[] { world.Chair, world.ViceChair, world.Officer }.Order(ById), (await Told(MessageAbout.ForceAnswered)).Order(ById));
    }

    [Fact]
    public async Task Whoever_is_given_a_role_or_changes_how_they_sign_in_hears_of_it()
    {
        var world = await World.In(app);
        await app.Send(new GiveRole.Command(world.Nobody.Value, Role.Member, world.Panel.Value), world.Administrator);
        await app.Send(new RecordAccountChange.Command(RecordAccountChange.Change.PasswordChanged), world.FirstMember);

        Assert.Equal([world.Nobody], await Told(MessageAbout.RoleGiven));
        Assert.Equal([world.FirstMember], await Told(MessageAbout.SignInChanged));
    }

    [Theory]
    [InlineData("BEFORE UPDATE ON Meetings")]
    [InlineData("BEFORE INSERT ON Messages")]
    [InlineData("BEFORE INSERT ON Operations")]
    public async Task Where_the_save_fails_nothing_is_changed_and_nobody_is_told(string when)
    {
        var stage = await MeetingStage.In(app);
        await Execute($"CREATE TRIGGER broken {when} BEGIN SELECT RAISE(ABORT, 'no room'); END");

        await Assert.ThrowsAsync<DbUpdateException>(() => app.Send(new CallMeeting.Command(stage.Id), stage.World.Chair));
        Assert.Empty(await Told());
        Assert.Null(await app.InDb(db => db.Meetings.Where(m => m.Id == stage.Id).Select(m => m.CalledAt).SingleAsync()));

        await Execute("DROP TRIGGER broken");
        await app.Send(new CallMeeting.Command(stage.Id), stage.World.Chair);
        Assert.NotEmpty(await Told());
    }

    [Fact]
    public async Task A_digest_gathers_what_is_due_into_one_letter_and_says_how_many_cases_there_are_still_to_read()
    {
        var stage = await ReviewStage.In(app, cases: 3);
        var reader = stage.World.FirstMember;
        var post = new FakePost();
        var job = new SendMessagesJob(app.Services.GetRequiredService<Sender>(), post);
        await app.Send(new ChooseMessages.Command(MessagePace.Daily, MessagePace.Daily, MessagePace.AtOnce), reader);
        await Tell([reader, stage.World.SecondMember], MessageAbout.CasesToRead, "case 1");
        await Tell([reader], MessageAbout.CasesToRead, "case 2");
        await Tell([reader], MessageAbout.MeetingCalled, "meeting 1");
        await stage.Send(reader);
        await job.Run();
        Assert.Empty(post.Given);

        app.Clock.GoTo(new(2026, 3, 3, 7, 0, 0, TimeSpan.Zero));
        await job.Run();
        await job.Run();
        var letter = Assert.Single(post.Given);
        Assert.Equal("FirstMember@example.org", letter.To);
        Assert.Contains("You have 2 cases to read.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("The papers of a meeting are ready for you.", letter.Text, StringComparison.Ordinal);

        // The other reader never chose: cases come on Mondays.
        app.Clock.GoTo(new(2026, 3, 9, 7, 0, 0, TimeSpan.Zero));
        await job.Run();
        Assert.Equal(["FirstMember@example.org", "SecondMember@example.org"], post.Given.Select(g => g.To));
        Assert.Contains("You have 3 cases to read.", post.Given[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, "Nifer yr achosion sydd gennych i’w darllen: 1.", "<html lang=\"cy\">")]
    [InlineData(true, false, "You have 1 case to read.", "<html lang=\"en\">")]
    [InlineData(false, true, "You have 1 case to read.", "<html lang=\"en\">")]
    public async Task A_letter_is_in_Welsh_for_who_chose_it_while_an_area_has_Welsh_on(bool chosen, bool on, string sentence, string page)
    {
        var stage = await ReviewStage.In(app);
        var post = new FakePost();
        await app.Send(new OfferWelsh.Command(stage.World.Area.Value, on), stage.World.Administrator);
        await app.Send(new ChooseMessages.Command(MessagePace.AtOnce, MessagePace.Daily, MessagePace.Daily, chosen), stage.World.FirstMember);
        await Tell([stage.World.FirstMember], MessageAbout.CasesToRead, "case 1");
        await new SendMessagesJob(app.Services.GetRequiredService<Sender>(), post).Run();
        var letter = Assert.Single(post.Given);
        Assert.Contains(sentence, letter.Text, StringComparison.Ordinal);
        Assert.Contains(page, letter.Html, StringComparison.Ordinal);
        Assert.Equal(chosen && on ? "Mae gennych achosion i’w darllen" : "You have cases to read", letter.Subject);
    }

    [Fact]
    public async Task Who_has_read_everything_by_then_gets_no_letter()
    {
        var stage = await ReviewStage.In(app);
        var post = new FakePost();
        await Tell([stage.World.FirstMember], MessageAbout.CasesToRead, "case 1");
        await stage.Send(stage.World.FirstMember);
        app.Clock.Pass(TimeSpan.FromDays(8));
        await new SendMessagesJob(app.Services.GetRequiredService<Sender>(), post).Run();

        Assert.Empty(post.Given);
        Assert.Equal(0, await app.InDb(db => db.Messages.CountAsync(m => m.GatheredAt == null)));
    }

    [Fact]
    public async Task A_new_choice_brings_what_waits_forward_and_is_kept()
    {
        var world = await World.In(app);
        Assert.Equal(new(MessagePace.Weekly, MessagePace.AtOnce, MessagePace.Daily), await app.Ask(new GetMyMessages.Query(), world.FirstMember));
        await Tell([world.FirstMember], MessageAbout.CasesToRead, "case 1");
        await app.Send(new ChooseMessages.Command(MessagePace.AtOnce, MessagePace.Weekly, MessagePace.Daily), world.FirstMember);

        Assert.Equal(new(MessagePace.AtOnce, MessagePace.Weekly, MessagePace.Daily), await app.Ask(new GetMyMessages.Query(), world.FirstMember));
        Assert.Equal(app.Clock.GetUtcNow(), await app.InDb(db => db.Messages.Select(m => m.DueAt).SingleAsync()));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new ChooseMessages.Command(null, MessagePace.Weekly, (MessagePace)9), world.FirstMember));
    }

    private static Comparer<UserId> ById { get; } = Comparer<UserId>.Create((a, b) => a.Value.CompareTo(b.Value));

    private Task<int> Execute(string statement) => app.InDb(db => db.Database.ExecuteSqlRawAsync(statement));

    private Task<List<UserId>> Told(MessageAbout? what = null) => app.InDb(db => db.Messages.Where(m => what == null || m.What == what).Select(m => m.UserId).ToListAsync());

    private Task<bool> Tell(IReadOnlyList<UserId> people, MessageAbout what, string about) => app.InDb(async db =>
    {
        await new Outbox(db, Actor.Timetable, app.Clock).Tell(people, what, about, default);
        return true;
    });
}
