using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Panels;

public class StructuresTests
{
    [Fact]
    public void Every_structure_can_be_made_as_it_stands()
    {
        Assert.Equal([4, 1, 13, 4], Structures.All.Select(s => s.Panels.Count));
        foreach (var structure in Structures.All)
        {
            Assert.Equal(structure.Panels.Count, structure.Panels.Select(p => Slug.Of(p.Name, Panel.SlugLimit)).Distinct().Count());
            Assert.All(structure.Panels, p => Assert.Empty(p.Rules.OutOfBounds));
            Assert.All(structure.Panels, p => Assert.NotEmpty(p.Kinds));
            Assert.All(structure.Panels, p => Assert.InRange(p.About.Length, 1, Panel.AboutLimit));

            // A panel that others belong to comes before them, and whoever belongs to none reports to a body.
            Assert.All(structure.Panels.Index(), p => Assert.True(p.Item.Under is { } under ? structure.Panels.Take(p.Index).Any(q => q.Code == under) : p.Item.Rules.ReportsTo.Length > 0));
        }
    }

    [Fact]
    public void The_numbers_are_those_of_the_places_they_are_named_after()
    {
        var bedfordshire = Structures.BedfordshireLike.Panels;
        Assert.Equal((27, 3, true, false), (bedfordshire[0].Rules.Members, bedfordshire[0].Rules.MeetsEveryMonths, bedfordshire[0].Rules.MustSign, bedfordshire[0].Rules.MustBeVetted));
        Assert.Equal([(1, true), (1, true), (3, false)], bedfordshire.Skip(1).Select(p => (p.Rules.MeetsEveryMonths, p.Rules.MustBeVetted)));

        var humberside = Structures.HumbersideLike.Panels.Single().Rules;
        Assert.Equal((13, 3, false, 7, 2, false), (humberside.Members, humberside.Quorum, humberside.ChairCounts, humberside.NoticeDays, humberside.TermYears, humberside.MustBeVetted));
        Assert.Equal("Independent ethics and scrutiny board", humberside.ReportsTo);

        var midlands = Structures.WestMidlandsLike.Panels;
        var neighbourhoods = midlands.Where(p => p.Code.StartsWith("neighbourhood", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, neighbourhoods.Count);
        Assert.All(neighbourhoods, p => Assert.Equal((2, 10, 3, "commission"), (p.Rules.MeetsEveryMonths, p.Rules.SampleSize, p.Rules.LeastMeetings, p.Under)));
        Assert.Equal(6, midlands.Single(p => p.Code == "commission").Rules.MeetsEveryMonths);
    }

    [Fact]
    public void A_panel_belongs_to_another_of_its_own_office_only()
    {
        var now = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
        var area = Area.Establish("Testshire", "testshire", "Office");
        Panel Made(Area of) => Panel.SetUp(of, "Panel", "panel", "People.", "Board", Presets.HumbersideLike, now);
        var (panel, parent) = (Made(area), Made(area));

        Assert.Throws<RuleBroken>(() => panel.NestUnder(panel));
        Assert.Equal(PanelRuleBook.ParentElsewhere, Assert.Throws<RuleBroken>(() => panel.NestUnder(Made(Area.Establish("Elsewhere", "elsewhere", "Office")))).Rule);
        panel.NestUnder(parent);
        Assert.Equal((parent.Id, "Board"), (panel.ParentId, panel.CurrentRules.ReportsTo));
    }
}
