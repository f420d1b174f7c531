using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Tables;

/// <summary>A world with something in every room, made by the rooms' own commands.</summary>
internal static class Populated
{
    public static async Task<World> World(TestApp app) => await ScrutinyPanels.Testing.World.In(app);
}
