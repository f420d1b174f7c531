using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Meetings;

public sealed class PapersTests : IAsyncLifetime
{
    private TestApp app = null!;
    private MeetingStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await MeetingStage.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_paper_is_for_those_who_run_the_meeting_until_the_pack_is_out_and_then_for_members()
    {
        await Add("../figures of June.exe", Files.Pdf());
        await Add("figures of June.pdf", Files.Pdf());
        var paper = Assert.Single((await Pack(World.Chair)).Papers);
        Assert.Equal(("figures of June", PaperType.Pdf, 0), (paper.Name, paper.Type, paper.Supplement));
        await Assert.ThrowsAsync<NotFound>(() => Read(paper, World.FirstMember));
        await app.Send(new CallMeeting.Command(stage.Id), World.Chair);

        var read = await Read(paper, World.FirstMember);
        Assert.Equal(("figures of June.pdf", "application/pdf"), (read.FileName, read.MediaType));
        Assert.Equal(Files.Pdf(), read.Content);
        Assert.Equal(read.Content, (await Read(paper, World.Observer)).Content);
        await Assert.ThrowsAsync<NotFound>(() => Read(paper, World.SecondPanelChair));
        Assert.Contains($"paper {paper.Id.Value}", await app.InDb(db => db.Operations.Where(o => o.ActorId == World.FirstMember.Value).Select(o => o.Subject).ToListAsync()));
    }

    [Fact]
    public async Task A_paper_of_a_closed_item_is_not_for_observers()
    {
        await Add("vetting.pdf", Files.Pdf(), item: 2);
        await app.Send(new CallMeeting.Command(stage.Id), World.Chair);
        var paper = Assert.Single((await Pack(World.FirstMember)).Papers);
        Assert.Empty((await Pack(World.Observer)).Papers);
        await Assert.ThrowsAsync<NotFound>(() => Read(paper, World.Observer));
    }

    [Fact]
    public async Task A_late_paper_needs_a_reason_and_is_a_supplement()
    {
        await app.Send(new CallMeeting.Command(stage.Id), World.Chair);
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => Add("late.pdf", Files.Pdf()));
        Assert.Equal(MeetingRules.WhyLate, refusal.Rule);
        await Add("late.pdf", Files.Pdf("one"), why: "The force sent it today");
        await Add("later.pdf", Files.Pdf("two"), why: "And this");
        Assert.Equal([("late", 1, "The force sent it today"), ("later", 2, "And this")], (await Pack(World.FirstMember)).Papers.Select(p => (p.Name, p.Supplement, p.WhyLate)));
        Assert.Equal(2, (await app.Ask(new GetMeeting.Query(stage.Id), World.Chair)).Supplements);
    }

    [Fact]
    public async Task A_paper_that_is_taken_back_leaves_its_name_and_the_reason_and_no_bytes()
    {
        await Add("wrong.pdf", Files.Pdf());
        await app.Send(new CallMeeting.Command(stage.Id), World.Chair);
        var paper = Assert.Single((await Pack(World.Chair)).Papers);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new TakeBackPaper.Command(stage.Id, paper.Id, " "), World.Chair));
        await app.Send(new TakeBackPaper.Command(stage.Id, paper.Id, "It was of another meeting"), World.Chair);

        Assert.Equal("It was of another meeting", Assert.Single((await Pack(World.FirstMember)).Papers).TakenBackWhy);
        await Assert.ThrowsAsync<NotFound>(() => Read(paper, World.FirstMember));
        Assert.Equal(0, await app.InDb(db => db.PaperContents.CountAsync()));
    }

    [Fact]
    public async Task An_item_that_is_taken_off_takes_its_papers_with_it()
    {
        await Add("figures.pdf", Files.Pdf(), item: 1);
        await app.Send(new TakeOffAgendaItem.Command(stage.Id, stage.Items[1]), World.Chair);
        Assert.Equal((0, 0), (await app.InDb(db => db.Papers.CountAsync()), await app.InDb(db => db.PaperContents.CountAsync())));
    }

    [Theory]
    [InlineData("word/document.xml", PaperType.Word)]
    [InlineData("xl/workbook.xml", PaperType.Spreadsheet)]
    [InlineData("ppt/presentation.xml", PaperType.Slides)]
    public async Task An_office_file_is_known_by_its_content(string part, PaperType type)
    {
        await Add("any name", Files.Zip("[Content_Types].xml", part));
        Assert.Equal(type, Assert.Single((await Pack(World.Chair)).Papers).Type);
    }

    [Fact]
    public async Task Pictures_are_taken_and_everything_else_is_refused_with_a_sentence()
    {
        await Add("map.png", Files.Png);
        await Add("photo.jpg", Files.Jpeg);
        Assert.Equal([PaperType.Png, PaperType.Jpeg], (await Pack(World.Chair)).Papers.Select(p => p.Type));
        foreach (var (bytes, sentence) in new (byte[], string)[]
        {
            ([], "The file is empty. Choose another."),
            ("<script>alert(1)</script>"u8.ToArray(), "This is no PDF"),
            ("MZ a program"u8.ToArray(), "This is no PDF"),
            (Files.Zip("any.txt"), "This is no PDF"),
            ([.. "PK\u0003\u0004"u8, 1, 2, 3], "This is no PDF"),
            (Files.Zip("word/document.xml", "word/vbaProject.bin"), "The file has macros in it."),
            (new byte[10_000_001], "The file is larger than 10 MB."),
        })
        {
            var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Add("figures.pdf", bytes));
            Assert.StartsWith(sentence, refusal.Problems.Single().Message, StringComparison.Ordinal);
        }

        Assert.Equal(2, await app.InDb(db => db.PaperContents.CountAsync()));
    }

    [Theory]
    [InlineData("stream: OK", null)]
    [InlineData("stream: Eicar-Test-Signature FOUND", "The scanner found a virus in the file, so it was not taken.")]
    [InlineData("INSTREAM size limit exceeded. ERROR", "The scanner could not read the file, so it was not taken. Make it smaller, or ask the administrator.")]
    public async Task The_scanner_is_asked_where_it_is_configured(string verdict, string? refusal)
    {
        using var scanner = new StandInScanner(verdict);
        await using var scanned = await TestApp.Start(settings: new Dictionary<string, string?> { ["Uploads:Clamd"] = $"127.0.0.1:{scanner.Port}" });
        var place = await MeetingStage.In(scanned);
        var bytes = Files.Pdf(new string('x', 150_000));
        var add = new AddPaper.Command(place.Id, place.Items[0], "figures.pdf", new MemoryStream(bytes), null);
        if (refusal is null)
        {
            await scanned.Send(add, place.World.Chair);
        }
        else
        {
            Assert.Equal(refusal, (await Assert.ThrowsAsync<InputInvalid>(() => scanned.Send(add, place.World.Chair))).Problems.Single().Message);
        }

        Assert.Equal(bytes, await scanner.Received);
        Assert.Equal(refusal is null ? 1 : 0, await scanned.InDb(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task Nothing_is_taken_while_the_scanner_does_not_answer()
    {
        int port;
        using (var nobody = new StandInScanner(string.Empty))
        {
            port = nobody.Port;
        }

        await using var scanned = await TestApp.Start(settings: new Dictionary<string, string?> { ["Uploads:Clamd"] = $"127.0.0.1:{port}" });
        var place = await MeetingStage.In(scanned);
        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => scanned.Send(new AddPaper.Command(place.Id, place.Items[0], "figures.pdf", new MemoryStream(Files.Pdf()), null), place.World.Chair));
        Assert.Equal("The file could not be scanned for viruses just now, so it was not taken. Try again in a few minutes.", refusal.Problems.Single().Message);
    }

    private Task Add(string name, byte[] bytes, int item = 0, string? why = null) =>
        app.Send(new AddPaper.Command(stage.Id, stage.Items[item], name, new MemoryStream(bytes), why), World.Chair);

    private Task<GetPack.View> Pack(UserId who) => app.Ask(new GetPack.Query(stage.Id), who);

    private Task<GetPaper.View> Read(GetPack.PaperRow paper, UserId who) => app.Ask(new GetPaper.Query(stage.Id, paper.Id), who);

    /// <summary>Speaks as clamd does: takes one INSTREAM and gives one verdict.</summary>
    private sealed class StandInScanner : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public StandInScanner(string verdict)
        {
            listener.Start();
            Received = verdict.Length == 0 ? Task.FromResult<byte[]>([]) : Serve(verdict);
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public Task<byte[]> Received { get; }

        public void Dispose() => listener.Dispose();

        private async Task<byte[]> Serve(string verdict)
        {
            using var client = await listener.AcceptTcpClientAsync();
            await using var stream = client.GetStream();
            var greeting = new byte[10];
            await stream.ReadExactlyAsync(greeting);
            Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(greeting));
            using var all = new MemoryStream();
            var length = new byte[4];
            while (true)
            {
                await stream.ReadExactlyAsync(length);
                var part = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
                if (part.Length == 0)
                {
                    break;
                }

                await stream.ReadExactlyAsync(part);
                await all.WriteAsync(part);
            }

            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{verdict}\0"));
            return all.ToArray();
        }
    }
}
