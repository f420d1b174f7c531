using System.Text;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Tables;

/// <summary>A world with something in every room, made by the rooms' own commands.</summary>
internal static class Populated
{
    /// <summary>A loaded month, a draw, three cases of which one is settled, and recommendations at different steps; every free text holds the words.</summary>
    public static async Task<World> With(TestApp app, string words)
    {
        var stage = await ReviewStage.In(app, cases: 3);
        var world = stage.World;
        await Load(app, world, "2026-02", words);
        await Cases.Drawn(app, world, count: 2);
        await stage.Send(world.FirstMember, grade: "red", reason: words, words: words);
        await stage.Send(world.SecondMember, grade: "amber", reason: words, words: words);
        await app.Send(new OpenCase.Command(stage.Case), world.Chair);
        await app.Send(new SettleCase.Command(stage.Case, Grade.Red, words, words), world.Chair);
        await stage.Answer(world.FirstMember, stage.Cases[1], reason: words, words: words);
        await PracticeStage.Answer(app.Services, world.FirstMember, await PracticeStage.Published(app.Services, world, words), why: words);
        await PracticeStage.Draft(app.Services, world, words);
        await A.Recommendation(world).Because(stage.Case).Titled(words).In(app.Services);
        await A.Recommendation(world).Titled(words).Sent().In(app.Services);
        await A.Recommendation(world).Titled(words).Sent().Acknowledged().RepliedWith(ForceDecision.Accepted, words).Judged(Judgement.Settled, words)
            .Public().Released().In(app.Services);
        return world;
    }

    private static async Task Load(TestApp app, World world, string month, string words)
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(Months.With(words)));
        await app.Send(new LoadRecords.Command("testshire", $"{month}-testshire-stop-and-search.csv", content), world.Officer);
    }
}
