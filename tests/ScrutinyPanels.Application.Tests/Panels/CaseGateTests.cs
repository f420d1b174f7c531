using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Features.Panels.Agreements;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Panels;

public sealed class CaseGateTests : IAsyncLifetime
{
    private TestApp app = null!;
    private ReviewStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await ReviewStage.In(app, cases: 3);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Every_door_to_a_case_is_closed_until_the_agreement_in_force_is_signed()
    {
        await stage.Send(World.FirstMember, stage.Cases[1]);
        await stage.Answer(World.FirstMember, stage.Cases[0]);
        var doors = Doors(World.FirstMember);
        await Rules(r => r with { MustSign = true });

        // Where there is nothing to sign yet, it stays closed as well.
        await AllClosed(doors);
        Assert.True((await Missing(World.FirstMember)).Single().NothingToSign);
        var first = await Publish("Say nothing.");
        await AllClosed(doors);
        var home = await app.Ask(new ListMyCases.Query(), World.FirstMember);
        Assert.Equal((0, 0, 1), (home.ToRead.Count, home.Sent.Count, home.Locked));
        Assert.Equal((true, false), ((await Missing(World.FirstMember)).Single().MustSign, (await Missing(World.FirstMember)).Single().NothingToSign));
        Assert.True(await app.Ask(new GetLockedCase.Query(stage.Case), World.FirstMember));

        await app.Send(new SignAgreement.Command(first, true), World.FirstMember);
        await AllOpen(doors);
        home = await app.Ask(new ListMyCases.Query(), World.FirstMember);
        Assert.Equal((2, 1, 0), (home.ToRead.Count, home.Sent.Count, home.Locked));
        Assert.Empty(await Missing(World.FirstMember));
        Assert.False(await app.Ask(new GetLockedCase.Query(stage.Case), World.FirstMember));

        // Another member's signature opens nothing, and a new version closes again.
        await AllClosed(Doors(World.SecondMember).Take(1));
        await Publish("Say nothing to anybody.");
        await AllClosed(doors);
    }

    [Fact]
    public async Task What_changes_a_view_is_closed_as_well()
    {
        await stage.Answer(World.FirstMember, stage.Cases[0]);
        await stage.Send(World.FirstMember, stage.Cases[1]);
        await Rules(r => r with { MustSign = true });

        Func<Task>[] changes =
        [
            () => app.Send(new AnswerConflictCheck.Command(stage.Cases[2], StepAside: false), World.FirstMember),
            () => app.Send(new AnswerRequestToRead.Command(stage.Cases[2], Pass: true), World.FirstMember),
            () => app.Send(new SaveAnswers.Command(stage.Cases[0], 1, []), World.FirstMember),
            () => app.Send(new SendReview.Command(stage.Cases[0]), World.FirstMember),
            () => app.Send(new AddSecondView.Command(stage.Cases[1], "green", "Because"), World.FirstMember),
            () => app.Send(new OpenCase.Command(stage.Cases[1]), World.Chair),
            () => app.Send(new SettleCase.Command(stage.Cases[1], Grade.Green, null, "Thank you"), World.Chair),
            () => app.Send(new WithdrawCase.Command(stage.Cases[1], "A reason."), World.Chair),
        ];
        foreach (var change in changes)
        {
            await Assert.ThrowsAsync<NotFound>(change);
        }

        Assert.Empty((await app.Ask(new GetViewingStart.Query(null), World.FirstMember)).Cases);
        await app.Send(new SignAgreement.Command(await Publish("Say nothing."), true), World.FirstMember);
        await app.Send(new SendReview.Command(stage.Cases[0]), World.FirstMember);
    }

    [Fact]
    public async Task Vetting_and_training_run_out_by_the_day_alone()
    {
        await Rules(r => r with { MustBeVetted = true, MustBeTrained = true });
        var today = UkTime.DayOf(app.Clock.GetUtcNow());
        await AllClosed(Doors(World.FirstMember).Take(1));
        Assert.Equal((Standing.Missing, Standing.Missing), Lacks(await Missing(World.FirstMember)));

        await Keep(World.FirstMember, today.AddDays(1), null);
        Assert.Equal(((Standing?)null, Standing.Missing), Lacks(await Missing(World.FirstMember)));
        await Keep(World.FirstMember, today.AddDays(1), today.AddDays(30));
        await AllOpen(Doors(World.FirstMember).Take(1));
        app.Clock.Pass(TimeSpan.FromDays(1));
        await AllOpen(Doors(World.FirstMember).Take(1));
        app.Clock.Pass(TimeSpan.FromDays(1));
        await AllClosed(Doors(World.FirstMember).Take(1));
        Assert.Equal((Standing.Expired, (Standing?)null), Lacks(await Missing(World.FirstMember)));
        var row = (await app.Ask(new ListStandings.Query(World.Panel), World.Officer)).People.Single(p => p.User == World.FirstMember);
        Assert.Equal((Standing.Expired, today.AddDays(1), Standing.Current), (row.Vetting, row.VettedUntil, row.Training));
    }

    [Fact]
    public async Task A_chair_sees_no_case_without_it_and_the_office_is_not_asked()
    {
        await Rules(r => r with { MustSign = true });
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetPanelCase.Query(stage.Case), World.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetGrades.Query(stage.Case), World.Chair));
        Assert.True(await app.Ask(new GetLockedCase.Query(stage.Case), World.Chair));
        Assert.NotNull(await app.Ask(new GetPanelCase.Query(stage.Case), World.Officer));

        await app.Send(new SignAgreement.Command(await Publish("Say nothing."), true), World.Chair);
        Assert.NotNull(await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetMyCase.Query(stage.Case), World.Observer));
    }

    [Fact]
    public async Task Practice_cases_stay_open_and_other_panels_ask_nothing()
    {
        var practice = await PracticeStage.Published(app.Services, World);
        await Rules(r => r with { MustSign = true });

        await PracticeStage.Answer(app.Services, World.FirstMember, practice);
        Assert.NotNull(await app.Ask(new GetMyPractice.Query(practice), World.FirstMember));
        Assert.Empty(await Missing(World.SecondPanelMember));
        Assert.Equal(0, (await app.Ask(new ListMyCases.Query(), World.SecondPanelMember)).Locked);
        Assert.False(await app.Ask(new GetLockedCase.Query(stage.Case), World.SecondPanelMember));
    }

    [Fact]
    public async Task A_signature_stands_with_account_time_and_version_and_is_given_once_to_the_version_in_force()
    {
        var first = await Publish("Say nothing.");
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SignAgreement.Command(first, false), World.FirstMember));
        await app.Send(new SignAgreement.Command(first, true), World.FirstMember);
        Assert.Equal(PanelRuleBook.AgreementSigned, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SignAgreement.Command(first, true), World.FirstMember))).Rule);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SignAgreement.Command(first, true), World.OtherChair));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new SignAgreement.Command(first, true), World.Officer));

        var second = await Publish("Say nothing to anybody.");
        Assert.Equal(PanelRuleBook.AgreementChangedMeanwhile, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SignAgreement.Command(first, true), World.SecondMember))).Rule);
        var mine = await app.Ask(new ListMyAgreements.Query(), World.FirstMember);
        Assert.Equal((second, null), (mine.InForce.Single().Id, mine.InForce.Single().SignedAt));
        Assert.Equal((first, 1, app.Clock.GetUtcNow()), (mine.SignedByMe.Single().Id, mine.SignedByMe.Single().Number, mine.SignedByMe.Single().SignedAt));
        Assert.Equal(("Say nothing.", false), await Read(first, World.FirstMember));
        Assert.Equal(("Say nothing to anybody.", true), await Read(second, World.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetAgreementVersion.Query(first), World.OtherOfficer));
        var office = (await app.Ask(new ListAgreements.Query(), World.Officer)).Single();
        Assert.Equal([(2, nameof(World.Officer)), (1, nameof(World.Officer))], office.Versions.Select(v => (v.Number, v.By)));
        Assert.Equal((0, 0), (office.Asked, office.HaveSigned));
        await Rules(r => r with { MustSign = true });
        await app.Send(new SignAgreement.Command(second, true), World.FirstMember);
        office = (await app.Ask(new ListAgreements.Query(), World.Officer)).Single();
        Assert.Equal((4, 1), (office.Asked, office.HaveSigned));
    }

    [Fact]
    public async Task Each_office_writes_its_own_agreement_and_keeps_the_days_of_its_own_panels()
    {
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new PublishAgreement.Command(World.Area, 0, "Words."), World.OtherOfficer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new PublishAgreement.Command(World.Area, 0, "Words."), World.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new ListStandings.Query(World.Panel), World.OtherOfficer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListStandings.Query(World.Panel), World.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new KeepStanding.Command(World.Panel, World.FirstMember, null, null), World.OtherOfficer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new KeepStanding.Command(World.Panel, World.SecondPanelMember, null, null), World.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new KeepStanding.Command(World.Panel, World.Observer, null, null), World.Officer));
        Assert.Equal(
            [(nameof(World.Chair), Role.Chair), (nameof(World.FirstMember), Role.Member), (nameof(World.SecondMember), Role.Member), (nameof(World.ViceChair), Role.ViceChair)],
            (await app.Ask(new ListStandings.Query(World.Panel), World.Officer)).People.Select(p => (p.Name, p.Role)));
    }

    private static (Standing? Vetting, Standing? Training) Lacks(IReadOnlyList<ListWhatIsMissing.Row> rows) => (rows.Single().Vetting, rows.Single().Training);

    private static async Task AllOpen(IEnumerable<Func<Task>> doors)
    {
        foreach (var door in doors)
        {
            await door();
        }
    }

    private static async Task AllClosed(IEnumerable<Func<Task>> doors)
    {
        foreach (var door in doors)
        {
            await Assert.ThrowsAsync<NotFound>(door);
        }
    }

    // The second case is sent, the first begun, where this member did that.
    private Func<Task>[] Doors(UserId reader) =>
    [
        () => app.Ask(new GetMyCase.Query(stage.Cases[0]), reader),
        () => app.Ask(new GetBeforeYouWatch.Query(stage.Cases[0]), reader),
        () => app.Ask(new GetMyStep.Query(stage.Cases[0], 1), reader),
        () => app.Ask(new CheckMyAnswers.Query(stage.Cases[0]), reader),
        () => app.Ask(new CheckMyAnswers.Query(stage.Cases[1]), reader),
        () => app.Ask(new GetMyCase.Query(stage.Cases[2]), reader),
    ];

    private Task<IReadOnlyList<ListWhatIsMissing.Row>> Missing(UserId reader) => app.Ask(new ListWhatIsMissing.Query(), reader);

    private Task Keep(UserId member, DateOnly? vetted, DateOnly? trained) => app.Send(new KeepStanding.Command(World.Panel, member, vetted, trained), World.Officer);

    private async Task<(string Words, bool IsInForce)> Read(ConfidentialityAgreementId id, UserId reader)
    {
        var view = await app.Ask(new GetAgreementVersion.Query(id), reader);
        return (view.Words, view.IsInForce);
    }

    private async Task<ConfidentialityAgreementId> Publish(string words)
    {
        var seen = (await app.Ask(new ListAgreements.Query(), World.Officer)).Single().Versions.Count;
        await app.Send(new PublishAgreement.Command(World.Area, seen, words), World.Officer);
        return await app.InDb(db => db.ConfidentialityAgreements.OrderByDescending(a => a.Number).Select(a => a.Id).FirstAsync());
    }

    private async Task Rules(Func<PanelRuleSet, PanelRuleSet> change)
    {
        var rules = await app.Ask(new GetPanelRules.Query(World.Panel), World.Officer);
        await app.Send(new ChangePanelRules.Command(World.Panel, rules.Number, change(rules.Rules)), World.Officer);
    }
}
