using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Practice;

/// <summary>A practice area that was filled once, for all tests that only look.</summary>
public sealed class FilledPractice : IAsyncLifetime
{
    public TestApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await TestApp.Start();
        await App.Services.GetRequiredService<PracticeStart>().Fill();
    }

    public async Task DisposeAsync() => await App.DisposeAsync();
}

public class FillPracticeAreaTests(FilledPractice practice) : IClassFixture<FilledPractice>
{
    private readonly TestApp app = practice.App;

    [Fact]
    public async Task The_practice_area_has_three_panels_people_for_every_role_and_three_months_of_records()
    {
        var force = await app.InDb(db => db.Forces.SingleAsync(f => f.Slug == "practice"));
        Assert.True(force.IsPractice);
        Assert.Equal("Practice Constabulary", force.Name);
        var panels = await app.InDb(db => db.Panels.Include(p => p.Rules).Include(p => p.Coverage).ToListAsync());
        Assert.Equal(["Bedfordshire-like", "Humberside-like", "West Midlands-like"], panels.Select(p => p.CurrentRules.Preset).Order());
        Assert.All(panels, p => Assert.Equal(force.Id, Assert.Single(p.Coverage).ForceId));
        var grants = await app.InDb(db => db.Grants.ToListAsync());
        Assert.Equal(Enum.GetValues<Role>(), grants.Select(g => g.Role).Distinct().Order());
        var batches = await app.InDb(db => db.ImportBatches.ToListAsync());
        Assert.Equal(["2025-12", "2026-01", "2026-02"], batches.Select(b => b.FileMonth.ToString()).Order());
        Assert.Equal(batches.Sum(b => b.Accepted), await app.InDb(db => db.Encounters.CountAsync()));
        Assert.All(batches, b => Assert.InRange(b.Accepted, 200, 400));
    }

    [Fact]
    public async Task Every_practice_record_has_grounds_and_lies_on_a_day_of_its_batch()
    {
        var records = await app.InDb(db => db.StopSearches().AsNoTracking().ToListAsync());
        var months = await app.InDb(db => db.Encounters.ToDictionaryAsync(e => e.Id, e => e.Month));

        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.False(string.IsNullOrWhiteSpace(r.At<string>("Grounds"))));
        Assert.All(records, r => Assert.DoesNotContain('{', r.At<string>("Grounds")!));
        Assert.All(records, r => Assert.Equal(months[r.At<EncounterId>("EncounterId")], Month.Of(r.At<DateOnly>("Day"))));
        Assert.All(records.Where(r => r.At<DateTimeOffset?>("At") is not null), r => Assert.Equal(r.At<DateOnly>("Day"), UkTime.DayOf(r.At<DateTimeOffset>("At"))));
        Assert.Contains(records, r => r.At<DateTimeOffset?>("At") is null);
        Assert.Contains(records, r => r.At<string>("Grounds")!.StartsWith("Smell of cannabis.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_story_leaves_cases_and_draws_in_each_state_that_a_page_shows()
    {
        var cases = await app.InDb(db => db.Cases.Select(c => c.State).Distinct().ToListAsync());
        var draws = await app.InDb(db => db.Draws.Select(d => d.State).Distinct().ToListAsync());
        var reviews = await app.InDb(db => db.Reviews.Select(r => r.State).Distinct().ToListAsync());

        Assert.Equal([CaseState.Reading, CaseState.Opened, CaseState.Settled, CaseState.Withdrawn], cases.Order());
        Assert.Equal(Enum.GetValues<DrawState>().Order(), draws.Order());
        Assert.Equal(Enum.GetValues<ReviewState>().Order(), reviews.Order());
    }

    [Fact]
    public async Task The_story_leaves_requests_at_each_step_one_of_them_late_and_one_told_to_the_public()
    {
        var asked = await app.InDb(db => db.Recommendations.AsNoTracking().ToListAsync());
        var now = app.Clock.GetUtcNow();

        Assert.Equal([RecommendationStep.Draft, RecommendationStep.Sent, RecommendationStep.Acknowledged, RecommendationStep.Replied], asked.Select(r => r.Step).Distinct().Order());
        Assert.Contains(asked, r => r.PublishedAt is not null && r.RepliedAt is null && r.Clock(now)!.Value.IsLate);
        Assert.Contains(asked, r => r.Judgement == Judgement.Partly);
        Assert.Contains(asked, r => r.Step == RecommendationStep.Replied && r.Judgement == Judgement.NoneYet);
        Assert.Equal(2, await app.InDb(db => db.PublishedStories.CountAsync()));
    }

    [Fact]
    public async Task The_story_was_told_by_its_people_in_the_past_and_the_log_is_whole()
    {
        var links = await app.InDb(db => db.Operations.AsNoTracking().OrderBy(o => o.Number).ToListAsync());

        Assert.Equal(links.Select(l => l.At), links.Select(l => l.At).Order());
        Assert.All(links, l => Assert.True(l.At <= app.Clock.GetUtcNow()));
        Assert.DoesNotContain(links, l => l.ActorName == "operator");
        Assert.True((await app.Ask(new CheckChain.Query(), Caller.Operator)).IsWhole);
    }

    [Fact]
    public async Task Filling_again_changes_nothing()
    {
        var before = await Counts();

        await app.Services.GetRequiredService<PracticeStart>().Fill();

        Assert.Equal(before, await Counts());
    }

    [Fact]
    public async Task No_person_may_fill_it()
    {
        await using var empty = await TestApp.Start();
        var world = await World.In(empty);

        foreach (var (_, person) in world.People)
        {
            await Assert.ThrowsAsync<NotPermitted>(() => empty.Send(new FillPracticeArea.Command(), person));
            await Assert.ThrowsAsync<NotPermitted>(() => empty.Send(new AddPracticeMonth.Command(new Month(2026, 2)), person));
        }

        Assert.False(await empty.InDb(db => db.Forces.AnyAsync(f => f.IsPractice)));
    }

    [Fact]
    public async Task Every_practice_account_opens_with_the_practice_password()
    {
        var accounts = await app.InDb(db => db.Users.ToListAsync());

        Assert.Equal(PracticePeople.All.Select(p => p.Email).Order(), accounts.Select(a => a.Email!).Order());
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<Account>().VerifyHashedPassword(accounts[0], accounts[0].PasswordHash!, PracticePeople.Password) switch
        {
            // The account's own hasher may use more rounds than this one's default.
            PasswordVerificationResult.SuccessRehashNeeded => PasswordVerificationResult.Success,
            var result => result,
        });
        Assert.Null(PasswordRules.Problem(PracticePeople.Password, accounts[0].Email));
        Assert.All(accounts, a => Assert.EndsWith("@practice.example", a.Email, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_month_always_gives_the_same_records()
    {
        var month = new Month(2026, 2);

        Assert.Equal(PracticeRecords.Of(month), PracticeRecords.Of(month));
        Assert.NotEqual(PracticeRecords.Of(month).Count, PracticeRecords.Of(new Month(2026, 1)).Count);
    }

    [Fact]
    public void The_sign_ins_that_are_printed_name_every_account_and_the_password()
    {
        var printed = PracticeStart.SignIns("http://localhost:5080");

        Assert.Contains("http://localhost:5080", printed, StringComparison.Ordinal);
        Assert.Contains(PracticePeople.Password, printed, StringComparison.Ordinal);
        Assert.All(PracticePeople.All, p => Assert.Contains(p.Email, printed, StringComparison.Ordinal));
    }

    private Task<(int, int, int, int, long)> Counts() => app.InDb(async db => (
        await db.Users.CountAsync(), await db.Panels.CountAsync(), await db.Cases.CountAsync(), await db.StopSearches().CountAsync(), await db.Reviews.LongCountAsync()));
}
