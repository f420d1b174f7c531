using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Draws;

public class DrawPlanTests
{
    private static readonly DrawGroup Under18 = new("AgeRange", "10-17", "Age range: 10-17", 2);
    private static readonly DrawGroup Arrest = new("Outcome", "Arrest", "Outcome: Arrest", 1);
    private static readonly Month May = new(2023, 5);

    [Fact]
    public void Strata_follow_the_groups_and_end_with_any_other()
    {
        var asked = new DrawRequest(RecordKind.StopAndSearch, May, May, 3, [Under18, Arrest]);

        Assert.Equal([("Age range: 10-17", 2), ("Outcome: Arrest", 1), ("Any other", 3)], asked.Strata);
        Assert.Equal([(string.Empty, 3)], new DrawRequest(RecordKind.StopAndSearch, May, May, 3).Strata);
    }

    [Fact]
    public void Groups_that_a_list_cannot_hold_are_refused()
    {
        Assert.Equal(DrawRules.GroupTwice, Broken([Under18, Arrest, Under18]));
        Assert.Equal(DrawRules.GroupTwice, Broken([Under18 with { Name = DrawGroups.AnyOther }]));
        Assert.Equal(DrawRules.GroupName, Broken([Under18 with { Name = "one\ttwo" }]));
        Assert.Equal(DrawRules.GroupName, Broken([Under18 with { Name = new string('x', DrawStratum.NameLimit + 1) }]));
        Assert.Equal(DrawRules.TooManyGroups, Broken([.. Enumerable.Range(0, DrawGroups.Most + 1).Select(n => new DrawGroup("Outcome", $"{n}", $"{n}", 1))]));

        static Rule Broken(IReadOnlyList<DrawGroup> groups) => Assert.Throws<RuleBroken>(() => new DrawRequest(RecordKind.StopAndSearch, May, May, 1, groups)).Rule;
    }

    [Fact]
    public void A_plan_from_before_there_were_themes_keeps_its_fingerprint()
    {
        var plan = new DrawPlan("Panel", "2023-05", "stop-and-search", "aa", [new(string.Empty, 10, 2)], new(0, 0, 0, 0, 0, 0));

        // Worked out with sha256sum over the lines as docs/decisions/0008 gives them.
        const string text = "panel\tPanel\nperiod\t2023-05\nkind\tstop-and-search\nfingerprint\taa\nstratum\t\t10\t2\nheldBack\t0\nnotReleased\t0\nalreadyDrawn\t0\nsetAside\t0\nwaitingForKeepOrHalve\t0\nsuperseded\t0\n";
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))), plan.Fingerprint());
        Assert.NotEqual(plan.Fingerprint(), (plan with { Theme = "under-18" }).Fingerprint());
        Assert.NotEqual(plan.Fingerprint(), (plan with { Method = "blind-pick" }).Fingerprint());
    }

    [Fact]
    public void A_certificate_of_a_themed_draw_says_its_theme_and_a_changed_theme_shows()
    {
        var lines = Certificates.Lines(40);
        var plain = Certificates.Of(lines, "4 1 6 2", 3, 0);
        var plan = new DrawPlan(plain.Panel, plain.Period, plain.Kind, plain.Fingerprint, plain.Strata, plain.Excluded!, Theme: "under-18").Fingerprint();
        var themed = CertificateReader.Read(CertificateJson.Write(plain with { Theme = "under-18", PlanFingerprint = plan }));

        Assert.Equal("under-18", themed.Theme);
        Assert.Empty(DrawCheck.Differences(themed, lines));
        Assert.NotEmpty(DrawCheck.Differences(themed with { Theme = string.Empty }, lines));
        Assert.NotEmpty(DrawCheck.Differences(plain with { Theme = "under-18" }, lines));
    }

    [Theory]
    [InlineData("There was a strong smell of cannabis coming from the car.", true)]
    [InlineData("Odour of weed on him as he walked past.", true)]
    [InlineData("Smell of cannabis and a bag was seen in his hand.", false)]
    [InlineData("Smelt of cannabis; matched the description given by a witness.", false)]
    [InlineData("He said he had cannabis.", false)]
    [InlineData("Strong smell of alcohol.", false)]
    [InlineData("", false)]
    public void A_smell_of_cannabis_counts_as_the_sole_ground_where_no_other_is_named(string grounds, bool sole) =>
        Assert.Equal(sole, SmellOfCannabis.IsSoleGround(grounds));

    [Fact]
    public void Each_kind_has_the_themes_for_which_it_has_fields()
    {
        var search = DrawThemes.Of(KindsOfRecord.Of(RecordKind.StopAndSearch));
        Assert.Equal(Enum.GetValues<DrawTheme>(), search.Order());
        Assert.Equal(
            [DrawTheme.MostSearchingOfficers, DrawTheme.OfficersWithRed],
            DrawThemes.Of(KindsOfRecord.Of(RecordKind.Section60)).Order());
        Assert.All(Enum.GetValues<DrawTheme>(), t => Assert.Equal(t, DrawThemes.FromCode(DrawThemes.Code(t))));
        Assert.Equal([DrawTheme.OfficersWithRed, DrawTheme.PeopleSearchedAgain], Enum.GetValues<DrawTheme>().Where(DrawThemes.NeedsTheForcesYes));
    }
}
