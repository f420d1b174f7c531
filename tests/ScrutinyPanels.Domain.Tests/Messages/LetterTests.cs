using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Domain.Tests.Messages;

public class LetterTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);
    private static readonly UserId Person = new(Guid.CreateVersion7());
    private static readonly Actor Administrator = Actor.Person(new(Guid.CreateVersion7()), [new(Role.Administrator, ScopeKind.Installation, Guid.Empty)]);

    [Theory]
    [InlineData(MessagePace.AtOnce, "2026-03-05T10:00:00Z", "2026-03-05T10:00:00Z")]
    [InlineData(MessagePace.Daily, "2026-03-05T06:59:59Z", "2026-03-05T07:00:00Z")]
    [InlineData(MessagePace.Daily, "2026-03-05T07:00:00Z", "2026-03-06T07:00:00Z")]
    [InlineData(MessagePace.Weekly, "2026-03-05T10:00:00Z", "2026-03-09T07:00:00Z")]
    [InlineData(MessagePace.Weekly, "2026-03-09T07:00:00Z", "2026-03-16T07:00:00Z")]

    // Clocks went forward: seven in the morning is six in Greenwich.
    [InlineData(MessagePace.Weekly, "2026-03-28T10:00:00Z", "2026-03-30T06:00:00Z")]
    public void A_digest_goes_out_at_seven_on_the_clock_of_the_United_Kingdom(MessagePace pace, string now, string due)
    {
        var choice = MessageChoice.Of(Person);
        choice.Choose(pace, pace, pace);

        Assert.Equal(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture), choice.DueAt(MessageKind.CasesToRead, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Messages_about_the_account_come_at_once_whatever_was_chosen()
    {
        var choice = MessageChoice.Of(Person);
        choice.Choose(MessagePace.Weekly, MessagePace.Weekly, MessagePace.Weekly);

        Assert.Equal(Now, choice.DueAt(MessageKind.Account, Now));
        Assert.Equal(Now, Message.To(choice, MessageAbout.RoleGiven, "x", Now).DueAt);
    }

    [Fact]
    public void There_are_four_kinds_and_each_thing_to_tell_is_of_one()
    {
        Assert.Equal(4, Enum.GetValues<MessageKind>().Length);
        Assert.Equal(Enum.GetValues<MessageKind>(), Enum.GetValues<MessageAbout>().Select(MessageKinds.Of).Distinct().Order());
    }

    [Fact]
    public void It_is_tried_again_later_and_later_and_then_given_up()
    {
        var letter = Letter.Make(Person, Now);
        var now = Now;
        var waits = new List<double>();
        while (letter.State == LetterState.Waiting)
        {
            now = letter.NextAt;
            letter.TryLater(letter.Claim(now), LetterProblem.NotReached, now);
            waits.Add((letter.NextAt - now).TotalMinutes);
        }

        Assert.Equal([1, 5, 30, 120, 720], waits.SkipLast(1));
        Assert.Equal((LetterState.Dead, LetterProblem.NotReached, Letter.MostTries), (letter.State, letter.Problem, letter.Tries));
    }

    [Fact]
    public void A_claim_is_held_by_one_and_counts_only_until_the_next()
    {
        var letter = Letter.Make(Person, Now);
        var first = letter.Claim(Now);

        Assert.Throws<RuleBroken>(() => letter.Claim(Now));
        Assert.False(letter.IsLeftBehind(Now + Letter.Lease - TimeSpan.FromSeconds(1)));
        Assert.True(letter.IsLeftBehind(Now + Letter.Lease));
        letter.TryLater(first, LetterProblem.NotReached, Now);
        var second = letter.Claim(letter.NextAt);
        Assert.Throws<RuleBroken>(() => letter.MarkSent(first, Now));
        letter.MarkSent(second, Now);
        Assert.Throws<RuleBroken>(() => letter.MarkSent(second, Now));
        Assert.Throws<RuleBroken>(() => letter.Claim(Now + Letter.Lease));
    }

    [Fact]
    public void Whoever_comes_back_late_can_still_say_that_it_was_sent()
    {
        var letter = Letter.Make(Person, Now);
        var claim = letter.Claim(Now);
        letter.GiveUp(claim, LetterProblem.NobodyKnows);
        letter.MarkSent(claim, Now);

        Assert.Equal((LetterState.Sent, LetterProblem.None), (letter.State, letter.Problem));
    }

    [Fact]
    public void An_administrator_alone_sends_it_again_under_another_name_or_throws_it_away()
    {
        var letter = Letter.Make(Person, Now);
        var before = letter.Key;
        Assert.Throws<RuleBroken>(() => letter.SendAgain(Administrator, Now));
        letter.GiveUp(letter.Claim(Now), LetterProblem.Refused);

        Assert.Throws<NotPermitted>(() => letter.SendAgain(Actor.Person(Person, []), Now));
        Assert.Throws<NotPermitted>(() => letter.ThrowAway(Actor.Person(Person, [])));
        letter.SendAgain(Administrator, Now);
        Assert.Equal((LetterState.Waiting, 0), (letter.State, letter.Tries));
        Assert.NotEqual(before, letter.Key);
        letter.GiveUp(letter.Claim(Now), LetterProblem.Refused);
        letter.ThrowAway(Administrator);
        Assert.Throws<RuleBroken>(() => letter.SendAgain(Administrator, Now));
    }
}
