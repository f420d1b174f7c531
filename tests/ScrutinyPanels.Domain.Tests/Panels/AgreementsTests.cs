using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Panels;

public class AgreementsTests
{
    private static readonly DateTimeOffset now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly Area area = Area.Establish("Testshire", "testshire", "Office");
    private static readonly Actor officer = Actor.Person(new(Guid.CreateVersion7()), [new(Role.OversightOfficer, ScopeKind.Area, area.Id.Value)]);
    private static readonly Actor member = Actor.Person(new(Guid.CreateVersion7()), []);

    private readonly Panel panel = Panel.SetUp(area, "Panel", "panel", "People.", string.Empty, Presets.BedfordshireLike, now);

    [Fact]
    public void A_new_version_leaves_the_one_before_and_has_to_be_another_text_written_on_top_of_it()
    {
        var first = ConfidentialityAgreement.Publish(area.Id, null, 0, " Say nothing. ", officer, now);
        var second = ConfidentialityAgreement.Publish(area.Id, first, 1, "Say nothing to anybody.", officer, now.AddDays(1));

        Assert.Equal((1, "Say nothing.", officer.Id), (first.Number, first.Words, first.PublishedBy));
        Assert.Equal((2, "Say nothing to anybody."), (second.Number, second.Words));
        Assert.Equal(PanelRuleBook.AgreementUnchanged, Broken(() => ConfidentialityAgreement.Publish(area.Id, second, 2, "Say nothing to anybody. ", officer, now)));
        Assert.Equal(PanelRuleBook.AgreementChangedMeanwhile, Broken(() => ConfidentialityAgreement.Publish(area.Id, second, 1, "Other words.", officer, now)));
        Assert.Equal(PanelRuleBook.AgreementNeeded, Broken(() => ConfidentialityAgreement.Publish(area.Id, second, 2, " ", officer, now)));
        Assert.Throws<NotPermitted>(() => ConfidentialityAgreement.Publish(area.Id, second, 2, "Other words.", member, now));
    }

    [Fact]
    public void Only_the_version_in_force_is_signed_once_and_with_the_box_ticked()
    {
        var first = ConfidentialityAgreement.Publish(area.Id, null, 0, "Say nothing.", officer, now);
        var signature = first.Sign(first, agrees: true, signedBefore: false, member, now);

        Assert.Equal((first.Id, member.Id!.Value, now), (signature.AgreementId, signature.UserId, signature.SignedAt));
        Assert.Equal(PanelRuleBook.AgreementNotTicked, Broken(() => first.Sign(first, agrees: false, signedBefore: false, member, now)));
        Assert.Equal(PanelRuleBook.AgreementSigned, Broken(() => first.Sign(first, agrees: true, signedBefore: true, member, now)));
        var second = ConfidentialityAgreement.Publish(area.Id, first, 1, "Say less.", officer, now);
        Assert.Equal(PanelRuleBook.AgreementChangedMeanwhile, Broken(() => first.Sign(second, agrees: true, signedBefore: false, member, now)));
        Assert.Throws<NotPermitted>(() => second.Sign(second, agrees: true, signedBefore: false, Actor.Nobody, now));
    }

    [Theory]
    [InlineData(null, Standing.Missing)]
    [InlineData("2026-03-01", Standing.Expired)]
    [InlineData("2026-03-02", Standing.Current)]
    [InlineData("2026-03-03", Standing.Current)]
    public void What_lasts_until_a_day_is_current_on_that_day_and_expired_on_the_next(string? until, Standing standing) =>
        Assert.Equal(standing, MemberStanding.Of(until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 3, 2)));

    [Fact]
    public void The_office_alone_keeps_days_and_no_impossible_ones()
    {
        var kept = MemberStanding.Begin(panel, member.Id!.Value);
        kept.Keep(new(2027, 1, 31), null, panel, officer, now);

        Assert.Equal((new DateOnly(2027, 1, 31), null, officer.Id), (kept.VettedUntil, kept.TrainedUntil, kept.KeptBy));
        Assert.Equal(PanelRuleBook.DayOutOfBounds, Broken(() => kept.Keep(new(27, 1, 31), null, panel, officer, now)));
        Assert.Throws<NotPermitted>(() => kept.Keep(null, null, panel, member, now));
        Assert.Equal(new DateOnly(2027, 1, 31), kept.VettedUntil);
    }

    [Fact]
    public void Terms_come_into_force_by_a_vote_that_carried_them()
    {
        var first = Adopt(null, 0, "We look at searches.", new(5, 2, 1), new(2026, 3, 1));

        Assert.Equal((1, new RecordedVote(5, 2, 1), new DateOnly(2026, 3, 1), officer.Id), (first.Number, first.Vote, first.VotedOn, first.RecordedBy));
        Assert.Equal(2, Adopt(first, 1, "We look at force.", new(5, 0, 0), new(2026, 3, 2)).Number);
        Assert.Equal(PanelRuleBook.TermsNotCarried, Broken(() => Adopt(first, 1, "Other.", new(3, 3, 0), new(2026, 3, 1))));
        Assert.Equal(PanelRuleBook.VotesOutOfBounds, Broken(() => Adopt(first, 1, "Other.", new(3, 0, -1), new(2026, 3, 1))));
        Assert.Equal(PanelRuleBook.MeetingDayNeeded, Broken(() => Adopt(first, 1, "Other.", new(3, 0, 0), new(2026, 3, 3))));
        Assert.Equal(PanelRuleBook.MeetingDayNeeded, Broken(() => Adopt(first, 1, "Other.", new(3, 0, 0), null)));
        Assert.Equal(PanelRuleBook.TermsUnchanged, Broken(() => Adopt(first, 1, "We look at searches.", new(3, 0, 0), new(2026, 3, 1))));
        Assert.Equal(PanelRuleBook.TermsChangedMeanwhile, Broken(() => Adopt(first, 0, "Other.", new(3, 0, 0), new(2026, 3, 1))));
        Assert.Throws<NotPermitted>(() => TermsOfReference.Adopt(panel, first, 1, "Other.", new(3, 0, 0), new(2026, 3, 1), member, now));
    }

    private TermsOfReference Adopt(TermsOfReference? before, int seen, string words, RecordedVote vote, DateOnly? day) => TermsOfReference.Adopt(panel, before, seen, words, vote, day, officer, now);

    private static Rule Broken(Action act) => Assert.Throws<RuleBroken>(act).Rule;
}
