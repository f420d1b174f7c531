using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class PracticeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly AreaId Area = AreaId.New();
    private static readonly GradeScheme Lights = StandardSchemes.TrafficLight();
    private static readonly Actor Officer = Actor.Person(new(Guid.CreateVersion7()), [new(Role.OversightOfficer, ScopeKind.Area, Area.Value)]);
    private static readonly Actor Member = Actor.Person(new(Guid.CreateVersion7()), [new(Role.Member, ScopeKind.Panel, Guid.CreateVersion7())]);
    private static readonly PracticeText Story = new("A coat", RecordKind.StopAndSearch, PracticeSource.MadeUp, "It was made up.", " ", "amber", "The reason is thin.");

    [Fact]
    public void A_draft_can_be_changed_and_what_is_published_can_only_be_retired()
    {
        var made = PracticeCase.Write(Area, Story, Lights, Officer);
        var numbers = StandardSchemes.OneToNine();
        made.Revise(Story with { Title = "Another coat", ExpertGrade = "amber-4" }, numbers, Officer);
        Assert.Equal(("Another coat", numbers.Id, "amber-4", string.Empty), (made.Title, made.SchemeId, made.ExpertGrade, made.Clip));
        made.Publish(Officer);

        Assert.Equal(LifecycleRules.NotNow, Assert.Throws<RuleBroken>(() => made.Revise(Story, Lights, Officer)).Rule);
        Assert.Throws<NotPermitted>(() => made.Retire(Member));
        made.Retire(Officer);
        Assert.Equal(PracticeCaseState.Retired, made.State);
        Assert.Equal(LifecycleRules.NotNow, Assert.Throws<RuleBroken>(() => made.Publish(Officer)).Rule);
    }

    [Fact]
    public void The_experts_grade_is_one_of_the_scheme_and_the_words_are_all_there()
    {
        Assert.Equal(PracticeRules.GradeNeeded, Assert.Throws<RuleBroken>(() => PracticeCase.Write(Area, Story with { ExpertGrade = "amber-4" }, Lights, Officer)).Rule);
        Assert.Equal(PracticeRules.TitleNeeded, Assert.Throws<RuleBroken>(() => PracticeCase.Write(Area, Story with { Title = " " }, Lights, Officer)).Rule);
        Assert.Equal(PracticeRules.AccountNeeded, Assert.Throws<RuleBroken>(() => PracticeCase.Write(Area, Story with { Account = null }, Lights, Officer)).Rule);
        Assert.Equal(PracticeRules.NoteNeeded, Assert.Throws<RuleBroken>(() => PracticeCase.Write(Area, Story with { ExpertNote = null }, Lights, Officer)).Rule);
    }

    [Fact]
    public void An_answer_is_sent_once_and_again_a_year_later_to_the_minute()
    {
        var made = PracticeCase.Write(Area, Story, Lights, Officer);
        Assert.Equal(PracticeRules.NoLongerAnswered, Broken(made, [], Now));
        made.Publish(Officer);
        var first = PracticeView.Send(made, Lights, [], "red", " Because ", Member, Now);
        Assert.Equal((1, "red", "Because", Now), (first.Number, first.Grade, first.Why, first.SentAt));
        Assert.Equal(PracticeRules.AnsweredThisYear, Broken(made, [first], Now.AddYears(1).AddMinutes(-1)));

        var second = PracticeView.Send(made, Lights, [first], "amber", "Again", Member, Now.AddYears(1));
        Assert.Equal((2, "amber"), (second.Number, second.Grade));
        Assert.Equal(PracticeRules.AnsweredThisYear, Broken(made, [first, second], Now.AddYears(1).AddDays(1)));
        Assert.Equal(PracticeRules.GradeNeeded, Assert.Throws<RuleBroken>(() => PracticeView.Send(made, Lights, [], "amber-4", "x", Member, Now)).Rule);
        Assert.Equal(PracticeRules.WhyNeeded, Assert.Throws<RuleBroken>(() => PracticeView.Send(made, Lights, [], "red", " ", Member, Now)).Rule);
        made.Retire(Officer);
        Assert.Equal(PracticeRules.NoLongerAnswered, Broken(made, [], Now));
    }

    [Fact]
    public void Exact_and_one_step_are_counted_on_the_scale_and_beside_it_only_exactly()
    {
        var tally = PracticeTally.Of(Lights, "amber", ["green", "amber", "red", "could-not-tell", "amber"])!;
        Assert.Equal((5, 2, 4), (tally.Senders, tally.Exactly, tally.WithinOneStep));
        Assert.Equal([("green", 1), ("amber", 2), ("red", 1), ("could-not-tell", 1)], tally.Chosen.Select(c => (c.Grade.Code, c.Count)));

        var unsure = PracticeTally.Of(Lights, "could-not-tell", ["could-not-tell", "green", "red"])!;
        Assert.Equal((1, 1), (unsure.Exactly, unsure.WithinOneStep));
        var ends = PracticeTally.Of(Lights, "green", ["red", "red", "amber"])!;
        Assert.Equal((0, 1), (ends.Exactly, ends.WithinOneStep));
    }

    [Fact]
    public void Any_answers_add_up_in_any_order_and_fewer_than_three_tell_nothing()
    {
        var chance = new Random(7);
        foreach (var scheme in StandardSchemes.All())
        {
            var codes = scheme.Grades.Select(g => g.Code).ToArray();
            for (var turn = 0; turn < 100; turn++)
            {
                var expert = codes[chance.Next(codes.Length)];
                var given = chance.GetItems(codes, chance.Next(12));
                var tally = PracticeTally.Of(scheme, expert, given);
                Assert.Equal(given.Length >= 3, tally is not null);
                if (tally is null)
                {
                    continue;
                }

                Assert.Equal(given.Length, tally.Chosen.Sum(c => c.Count));
                Assert.Equal(tally.Chosen.Single(c => c.Grade.Code == expert).Count, tally.Exactly);
                Assert.InRange(tally.WithinOneStep, tally.Exactly, tally.Senders);
                chance.Shuffle(given);
                var again = PracticeTally.Of(scheme, expert, given)!;
                Assert.Equal((tally.Senders, tally.Exactly, tally.WithinOneStep), (again.Senders, again.Exactly, again.WithinOneStep));
                Assert.Equal(tally.Chosen, again.Chosen);
            }
        }
    }

    private static Rule Broken(PracticeCase of, IReadOnlyCollection<PracticeView> before, DateTimeOffset at) =>
        Assert.Throws<RuleBroken>(() => PracticeView.Send(of, Lights, before, "red", "Because", Member, at)).Rule;
}
