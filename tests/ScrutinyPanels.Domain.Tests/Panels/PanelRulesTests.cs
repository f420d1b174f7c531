using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Panels;

public class PanelRulesTests
{
    private static readonly DateTimeOffset now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly Area area = Area.Establish("Testshire", "testshire", "Office");
    private static readonly UserId person = new(Guid.CreateVersion7());

    private readonly Panel panel = Panel.SetUp(area, "Panel", "panel", "People.", string.Empty, Presets.BedfordshireLike, now);

    private static Actor Officer => Holder(Role.OversightOfficer, ScopeKind.Area, area.Id.Value);

    [Fact]
    public void A_change_is_a_new_version_with_the_name_and_the_day_and_leaves_the_old_one()
    {
        panel.ChangeRules(Presets.BedfordshireLike with { OpensItself = true, GradeRule = GradeRule.Majority, Preset = "Another" }, 1, Officer, now.AddDays(1));

        Assert.Equal([1, 2], panel.Rules.Select(r => r.Number));
        Assert.Equal((person, now.AddDays(1), true, GradeRule.Majority, "Bedfordshire-like"), (panel.CurrentRules.AdoptedBy, panel.CurrentRules.AdoptedAt, panel.CurrentRules.OpensItself, panel.CurrentRules.GradeRule, panel.CurrentRules.Preset));
        Assert.Equal(((UserId?)null, false, GradeRule.Consensus), (panel.Rules[0].AdoptedBy, panel.Rules[0].OpensItself, panel.Rules[0].GradeRule));
        Assert.Equal([PanelRule.OpensItself, PanelRule.GradeRule], panel.Rules[1].Set.DifferencesFrom(panel.Rules[0].Set));
    }

    [Fact]
    public void Another_form_leaves_every_other_rule_as_it_is()
    {
        panel.ChangeRules(Presets.BedfordshireLike with { OpensItself = true, GradeRule = GradeRule.HighestConcern }, 1, Officer, now);
        panel.UseForm("gowisely", Officer, now);

        Assert.Equal([PanelRule.Form], panel.Rules[2].Set.DifferencesFrom(panel.Rules[1].Set));
        Assert.Equal(person, panel.Rules[2].AdoptedBy);
    }

    [Fact]
    public void Nothing_changes_without_a_difference_or_on_top_of_rules_that_were_not_seen()
    {
        Assert.Equal(PanelRuleBook.NothingChanged, Broken(Presets.BedfordshireLike, 1));
        panel.ChangeRules(Presets.BedfordshireLike with { Quorum = 4 }, 1, Officer, now);
        Assert.Equal(PanelRuleBook.RulesChangedMeanwhile, Broken(Presets.BedfordshireLike with { Quorum = 3 }, 1));
        Assert.Equal(2, panel.Rules.Count);
    }

    public static TheoryData<PanelRuleSet, PanelRule> Wrong => new()
    {
        { Presets.BedfordshireLike with { Members = 0, Quorum = 1 }, PanelRule.Members },
        { Presets.BedfordshireLike with { Quorum = 28 }, PanelRule.Quorum },
        { Presets.BedfordshireLike with { Quorum = 0 }, PanelRule.Quorum },
        { Presets.BedfordshireLike with { NoticeDays = 91 }, PanelRule.NoticeDays },
        { Presets.BedfordshireLike with { PracticeCasesFirst = -1 }, PanelRule.PracticeCasesFirst },
        { Presets.BedfordshireLike with { PracticeCasesFirst = 6 }, PanelRule.PracticeCasesFirst },
        { Presets.BedfordshireLike with { SampleSize = 201 }, PanelRule.SampleSize },
        { Presets.BedfordshireLike with { ReadingDays = 0 }, PanelRule.ReadingDays },
        { Presets.BedfordshireLike with { ResponseDays = 366 }, PanelRule.ResponseDays },
        { Presets.BedfordshireLike with { NoticeUnit = 0 }, PanelRule.NoticeUnit },
        { Presets.BedfordshireLike with { MeetsEveryMonths = 13 }, PanelRule.MeetsEveryMonths },
        { Presets.BedfordshireLike with { MeetsEveryMonths = 0 }, PanelRule.MeetsEveryMonths },
        { Presets.BedfordshireLike with { TermYears = 11 }, PanelRule.TermYears },
        { Presets.BedfordshireLike with { MostTerms = -1 }, PanelRule.MostTerms },
        { Presets.BedfordshireLike with { MeetsEveryMonths = 6, LeastMeetings = 3 }, PanelRule.LeastMeetings },
        { Presets.BedfordshireLike with { WhoDraws = (WhoDraws)3 }, PanelRule.WhoDraws },
        { Presets.BedfordshireLike with { WhoMayCome = 0 }, PanelRule.WhoMayCome },
        { Presets.BedfordshireLike with { ReportsTo = new string('x', 121) }, PanelRule.ReportsTo },
        { Presets.BedfordshireLike with { FeedbackDays = 6 }, PanelRule.FeedbackDays },
        { Presets.BedfordshireLike with { QuestionDays = 366 }, PanelRule.QuestionDays },
        { Presets.BedfordshireLike with { CommendationDays = 0 }, PanelRule.CommendationDays },
        { Presets.BedfordshireLike with { RedGoesTo = new string('x', 121) }, PanelRule.RedGoesTo },
        { Presets.BedfordshireLike with { FirstRungDays = -1 }, PanelRule.FirstRungDays },
        { Presets.BedfordshireLike with { SecondRungDays = 251 }, PanelRule.SecondRungDays },
        { Presets.BedfordshireLike with { ThirdRungTo = new string('x', 121) }, PanelRule.ThirdRungTo },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_number_out_of_its_bounds_is_refused(PanelRuleSet set, PanelRule rule)
    {
        Assert.Equal([rule], set.OutOfBounds);
        Assert.Equal(PanelRuleBook.RuleOutOfBounds, Broken(set, 1));
    }

    public static TheoryData<PanelRuleSet, PanelRule> Others => new()
    {
        { Presets.BedfordshireLike with { NoticeUnit = NoticeUnit.ClearWorkingDays }, PanelRule.NoticeUnit },
        { Presets.BedfordshireLike with { ChairCounts = false }, PanelRule.ChairCounts },
        { Presets.BedfordshireLike with { CallsCount = false }, PanelRule.CallsCount },
        { Presets.BedfordshireLike with { MeetsEveryMonths = 1 }, PanelRule.MeetsEveryMonths },
        { Presets.BedfordshireLike with { TermYears = 2 }, PanelRule.TermYears },
        { Presets.BedfordshireLike with { MostTerms = 3 }, PanelRule.MostTerms },
        { Presets.BedfordshireLike with { LeastMeetings = 3 }, PanelRule.LeastMeetings },
        { Presets.BedfordshireLike with { WhoDraws = WhoDraws.ChairOrOffice }, PanelRule.WhoDraws },
        { Presets.BedfordshireLike with { WhoMayCome = WhoMayCome.Public }, PanelRule.WhoMayCome },
        { Presets.BedfordshireLike with { ReportsTo = "Board" }, PanelRule.ReportsTo },
        { Presets.BedfordshireLike with { MustSign = false }, PanelRule.MustSign },
        { Presets.BedfordshireLike with { MustBeVetted = true }, PanelRule.MustBeVetted },
        { Presets.BedfordshireLike with { MustBeTrained = true }, PanelRule.MustBeTrained },
        { Presets.BedfordshireLike with { FeedbackDays = 14 }, PanelRule.FeedbackDays },
        { Presets.BedfordshireLike with { QuestionDays = 14 }, PanelRule.QuestionDays },
        { Presets.BedfordshireLike with { CommendationDays = 14 }, PanelRule.CommendationDays },
        { Presets.BedfordshireLike with { RedGoesTo = "The head of standards" }, PanelRule.RedGoesTo },
        { Presets.BedfordshireLike with { FirstRungDays = 1 }, PanelRule.FirstRungDays },
        { Presets.BedfordshireLike with { FirstRungTo = "The board" }, PanelRule.FirstRungTo },
        { Presets.BedfordshireLike with { SecondRungDays = 2 }, PanelRule.SecondRungDays },
        { Presets.BedfordshireLike with { SecondRungTo = "The board" }, PanelRule.SecondRungTo },
        { Presets.BedfordshireLike with { ThirdRungDays = 3 }, PanelRule.ThirdRungDays },
        { Presets.BedfordshireLike with { ThirdRungTo = "The board" }, PanelRule.ThirdRungTo },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_rule_is_kept_in_its_version_and_told_as_different(PanelRuleSet set, PanelRule rule)
    {
        panel.ChangeRules(set, 1, Officer, now);

        Assert.Equal([rule], panel.Rules[1].Set.DifferencesFrom(panel.Rules[0].Set));
        Assert.Equal(set, panel.CurrentRules.Set);
        Assert.Equal(Presets.BedfordshireLike, panel.Rules[0].Set);
    }

    [Fact]
    public void Only_the_oversight_officer_of_the_area_changes_rules()
    {
        foreach (var other in new[] { Holder(Role.Chair, ScopeKind.Panel, panel.Id.Value), Holder(Role.Member, ScopeKind.Panel, panel.Id.Value), Holder(Role.OversightOfficer, ScopeKind.Area, Guid.CreateVersion7()) })
        {
            Assert.Throws<NotPermitted>(() => panel.ChangeRules(Presets.HumbersideLike, 1, other, now));
        }

        Assert.Single(panel.Rules);
    }

    private Rule Broken(PanelRuleSet set, int seen) => Assert.Throws<RuleBroken>(() => panel.ChangeRules(set, seen, Officer, now)).Rule;

    private static Actor Holder(Role role, ScopeKind kind, Guid scope) => Actor.Person(person, [new Holding(role, kind, scope)]);
}
