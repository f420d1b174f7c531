using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Encounters;

/// <summary>The program itself, asked to change the key of a force.</summary>
public class OriginalsRotateVerbTests
{
    [Fact]
    public async Task It_makes_the_next_key_seals_everything_anew_and_can_be_run_again()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(30));
        var keys = Path.Combine(app.Folder, "keys", "forces");

        var (code, said, _) = await TheProgram.Run(app.Folder, ["originals", "rotate", "testshire"]);

        Assert.Equal(0, code);
        Assert.Contains("testshire: made key 2.", said, StringComparison.Ordinal);
        Assert.Contains("testshire: 0 left", said, StringComparison.Ordinal);
        Assert.Contains("testshire: every original is under key 2.", said, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDb(db => db.SealedOriginals.CountAsync(o => o.KeyNumber != 2)));

        // The key was put there by somebody else, as a vault does; the old one is taken away too early.
        File.Copy(Path.Combine(keys, "testshire.1.key"), Path.Combine(keys, "testshire.3.key"));
        File.Move(Path.Combine(keys, "testshire.2.key"), Path.Combine(app.Folder, "kept"));
        (code, said, _) = await TheProgram.Run(app.Folder, ["originals", "rotate", "testshire", "--made"]);
        Assert.Equal(1, code);
        Assert.Contains("The key file testshire.2.key is not there", said, StringComparison.Ordinal);
        File.Move(Path.Combine(app.Folder, "kept"), Path.Combine(keys, "testshire.2.key"));
        (code, said, _) = await TheProgram.Run(app.Folder, ["originals", "rotate", "testshire", "--made"]);
        Assert.Equal(0, code);
        Assert.Contains("testshire: goes on with key 3.", said, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDb(db => db.SealedOriginals.CountAsync(o => o.KeyNumber != 3)));
    }

    [Fact]
    public async Task It_says_what_it_needs_and_which_force_it_does_not_know()
    {
        await using var app = await TestApp.Start();

        Assert.StartsWith("Say: originals rotate FORCE", (await TheProgram.Run(app.Folder, ["originals", "rotate"])).Complaints.Split('\n').Single(l => l.StartsWith("Say", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("There is no force with the short name nowhere.", (await TheProgram.Run(app.Folder, ["originals", "rotate", "nowhere"])).Said.Trim());
    }
}
