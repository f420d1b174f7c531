using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Testing;

/// <summary>Cases made by a real draw of the world's first panel.</summary>
public static class Cases
{
    public const string Month = "2026-01";

    /// <summary>Loads a month, freezes a list, seeds it as the chair; the cases are in the order of their numbers, every member asked to read.</summary>
    public static async Task<IReadOnlyList<CaseId>> Drawn(TestApp app, World world, int count = 3, int records = 30, string month = Month, string seed = "4 1 6 2")
    {
        var draw = await Draw(app, world, count, records, month, seed);
        return await app.InDb(db => db.Cases.Where(c => c.DrawId == draw).OrderBy(c => c.Number).Select(c => c.Id).ToListAsync());
    }

    /// <summary>The same, answering with the draw.</summary>
    public static Task<DrawId> Draw(TestApp app, World world, int count = 3, int records = 30, string month = Month, string seed = "4 1 6 2") =>
        Draw(app.Services, world, count, records, month, seed);

    /// <summary>The same, behind these services.</summary>
    public static async Task<DrawId> Draw(IServiceProvider services, World world, int count = 3, int records = 30, string month = Month, string seed = "4 1 6 2")
    {
        await Batches.Month(services, world.Force, month, records);
        var sender = services.GetRequiredService<Sender>();
        var chair = Caller.Person(world.Chair);
        var draw = await sender.Send(new FreezeDraw.Command(world.Panel, world.Force, month, month, count), chair);
        await sender.Send(new SeedDraw.Command(draw, seed), chair);
        return draw;
    }
}
