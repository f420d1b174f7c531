using System.Text;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

public class DrawReachTests
{
    private static readonly string[] Readers = [nameof(World.Chair), nameof(World.ViceChair), nameof(World.Officer), nameof(World.Liaison), nameof(World.SecondLiaison)];
    private static readonly string[] Elsewhere = [nameof(World.SecondPanelChair), nameof(World.OtherChair), nameof(World.OtherOfficer), nameof(World.OtherLiaison)];

    private static readonly string[] ChairsElsewhere = [nameof(World.SecondPanelChair), nameof(World.OtherChair)];

    // An office draws where a panel's rules say so, and these do not.
    private static readonly string[] DrawersElsewhere = [.. ChairsElsewhere, nameof(World.Officer), nameof(World.OtherOfficer)];
    private static readonly string[] Chairs = [nameof(World.Chair), nameof(World.ViceChair)];

    [Fact]
    public async Task Each_person_reads_the_draws_within_reach_and_no_others()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        Assert.NotEmpty(world.People);
        foreach (var (name, person) in world.People)
        {
            Func<Task>[] readings =
            [
                () => app.Ask(new GetDraw.Query(id), person),
                () => app.Ask(new GetCertificate.Query(id), person),
                () => app.Ask(new GetCertificate.Query(id, ForPublic: true), person),
                () => app.Ask(new GetDrawList.Query(id), person),
            ];
            foreach (var read in readings)
            {
                await MustEnd(name, read, Readers, Elsewhere);
            }

            if (Readers.Contains(name) || Elsewhere.Contains(name))
            {
                Assert.Equal(Readers.Contains(name) ? 1 : 0, (await app.Ask(new ListDraws.Query(), person)).Draws.Count);
            }
            else
            {
                await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListDraws.Query(), person));
            }
        }
    }

    [Fact]
    public async Task Only_the_chairs_of_the_panel_change_its_draws()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app, world.Force, rows: 100);
        foreach (var (name, person) in world.People)
        {
            DrawId id = default;
            await MustEnd(name, async () => id = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, Cases.Month, null, 2), person), Chairs, DrawersElsewhere);
            id = id == default ? await app.Send(new FreezeDraw.Command(world.Panel, world.Force, Cases.Month, null, 2), world.Chair) : id;
            await MustEnd(name, () => app.Send(new SeedDraw.Command(id, "7"), person), Chairs, DrawersElsewhere);
            if (!Chairs.Contains(name))
            {
                await app.Send(new SeedDraw.Command(id, "7"), world.Chair);
            }

            var row = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[0];
            await MustEnd(name, () => app.Send(new SubstituteCase.Command(id, row.Id, SubstitutionReason.Conflict, null), person), Chairs, ChairsElsewhere);

            // A vice chair gives a list up; once it was drawn from, only the chair does.
            await MustEnd(name, () => app.Send(new AbandonDraw.Command(id, "Next."), person), [nameof(World.Chair)], DrawersElsewhere);
            if (name != nameof(World.Chair))
            {
                await app.Send(new AbandonDraw.Command(id, "Next."), world.Chair);
            }
        }
    }

    [Fact]
    public async Task A_draw_has_no_certificate_before_the_seed_and_its_list_can_be_read()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app, world.Force);
        var id = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, Cases.Month, null, 2), world.Chair);

        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetCertificate.Query(id), world.Chair));
        var list = await app.Ask(new GetDrawList.Query(id), world.Chair);
        Assert.Equal("testshire-stop-and-search-draw-1-list.csv", list.FileName);
        Assert.StartsWith("key,stratum\ntestshire/2026-01/1,\ntestshire/2026-01/10,\n", Encoding.UTF8.GetString(list.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_certificate_holds_no_key_and_the_salt_leads_back_to_them()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        var full = CertificateReader.Read((await app.Ask(new GetCertificate.Query(id), world.Chair)).Content);
        var content = (await app.Ask(new GetCertificate.Query(id, ForPublic: true), world.Chair)).Content;
        var open = CertificateReader.Read(content);

        Assert.DoesNotContain("testshire/", Encoding.UTF8.GetString(content), StringComparison.Ordinal);
        Assert.DoesNotContain(full.PublicSalt, Encoding.UTF8.GetString(content), StringComparison.Ordinal);
        Assert.True(open.KeysHidden);
        Assert.Equal(full.Fingerprint, open.Fingerprint);
        Assert.Equal(64, full.PublicSalt.Length);
        var salt = Convert.FromHexString(full.PublicSalt);
        Assert.Equal(full.Drawn.Select(l => DrawCertificate.Hide(salt, l.Key)), open.Drawn.Select(l => l.Key));
        Assert.Equal(full.Reserves.Select(l => DrawCertificate.Hide(salt, l.Key)), open.Reserves.Select(l => l.Key));
    }

    [Fact]
    public async Task The_operator_verifies_a_draw_from_its_two_files()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        var certificate = (await app.Ask(new GetCertificate.Query(id), world.Chair)).Content;
        var list = (await app.Ask(new GetDrawList.Query(id), world.Chair)).Content;

        var view = await app.Ask(new VerifyDraw.Query(certificate, list), Caller.Operator);
        Assert.Empty(view.Differences);
        Assert.Equal((3, 30), (view.Drawn, view.ListSize));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new VerifyDraw.Query(certificate, list), world.Chair));
    }

    private static async Task MustEnd(string name, Func<Task> send, string[] may, string[] elsewhere)
    {
        if (may.Contains(name))
        {
            await send();
        }
        else if (elsewhere.Contains(name))
        {
            await Assert.ThrowsAsync<NotFound>(send);
        }
        else
        {
            await Assert.ThrowsAsync<NotPermitted>(send);
        }
    }
}
