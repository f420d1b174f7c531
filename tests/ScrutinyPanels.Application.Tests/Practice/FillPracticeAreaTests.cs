using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Practice;

public class FillPracticeAreaTests
{
    [Fact]
    public async Task The_practice_area_has_three_panels_people_for_every_role_and_three_months_of_records()
    {
        await using var app = await TestApp.Start();

        Assert.True(await app.Send(new FillPracticeArea.Command(), Caller.Timetable));

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
        await using var app = await TestApp.Start();
        await app.Send(new FillPracticeArea.Command(), Caller.Timetable);

        var records = await app.InDb(db => db.StopSearchRecords.AsNoTracking().ToListAsync());
        var months = await app.InDb(db => db.Encounters.ToDictionaryAsync(e => e.Id, e => e.Month));

        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.False(string.IsNullOrWhiteSpace(r.Grounds)));
        Assert.All(records, r => Assert.DoesNotContain('{', r.Grounds!));
        Assert.All(records, r => Assert.Equal(months[r.EncounterId], Month.Of(r.Day)));
        Assert.All(records.Where(r => r.At is not null), r => Assert.Equal(r.Day, UkTime.DayOf(r.At!.Value)));
        Assert.Contains(records, r => r.At is null);
        Assert.Contains(records, r => r.Grounds!.StartsWith("Smell of cannabis.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filling_again_changes_nothing()
    {
        await using var app = await TestApp.Start();
        await app.Send(new FillPracticeArea.Command(), Caller.Timetable);
        var before = await Counts(app);

        Assert.False(await app.Send(new FillPracticeArea.Command(), Caller.Timetable));

        Assert.Equal(before, await Counts(app));
    }

    [Fact]
    public async Task No_person_may_fill_it()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);

        foreach (var (_, person) in world.People)
        {
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new FillPracticeArea.Command(), person));
        }

        Assert.False(await app.InDb(db => db.Forces.AnyAsync(f => f.IsPractice)));
    }

    [Fact]
    public async Task Every_practice_account_opens_with_the_practice_password()
    {
        await using var app = await TestApp.Start();
        await app.Send(new FillPracticeArea.Command(), Caller.Timetable);

        var accounts = await app.InDb(db => db.Users.ToListAsync());

        Assert.Equal(PracticePeople.All.Select(p => p.Email).Order(), accounts.Select(a => a.Email!).Order());
        var hasher = new PasswordHasher<Account>();
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(accounts[0], accounts[0].PasswordHash!, PracticePeople.Password));
        Assert.Single(accounts.Select(a => a.PasswordHash).Distinct());
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

    private static Task<(int, int, int, int)> Counts(TestApp app) => app.InDb(async db => (
        await db.Users.CountAsync(), await db.Panels.CountAsync(), await db.Encounters.CountAsync(), await db.StopSearchRecords.CountAsync()));
}
