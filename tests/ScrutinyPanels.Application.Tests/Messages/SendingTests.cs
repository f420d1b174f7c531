using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Application.Tests.Tables;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Messages;

/// <summary>What the timetable does with letters, whatever happens to it.</summary>
public sealed class SendingTests : IAsyncLifetime, IDisposable
{
    private readonly KeptLines lines = new(l => l.Contains("example.org", StringComparison.OrdinalIgnoreCase));
    private readonly FakePost post = new();
    private TestApp app = null!;
    private World world = null!;
    private SendMessagesJob job = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start(s => s.AddLogging(b => b.SetMinimumLevel(LogLevel.Debug).AddProvider(lines)));
        world = await World.In(app);
        job = With(post);
        await app.InDb(db => Task.FromResult(db.Messages.Add(Message.OfAccount(world.FirstMember, MessageAbout.RoleGiven, app.Clock.GetUtcNow()))));
    }

    public async Task DisposeAsync()
    {
        Assert.Empty(lines.Lines);
        await app.DisposeAsync();
    }

    public void Dispose() => lines.Dispose();

    [Fact]
    public async Task A_letter_is_sent_once()
    {
        await job.Run();
        await job.Run();
        app.Clock.Pass(TimeSpan.FromDays(9));
        await job.Run();

        Assert.Equal("FirstMember@example.org", Assert.Single(post.Given).To);
        Assert.Equal(LetterState.Sent, (await Only()).State);
        Assert.Equal((0, 0, 1), await Counts());
    }

    [Fact]
    public async Task Nothing_is_sent_while_sending_is_switched_off()
    {
        post.IsOn = false;
        await job.Run();

        Assert.Equal(1, await app.InDb(db => db.Messages.CountAsync(m => m.GatheredAt == null)));
    }

    [Fact]
    public async Task A_mail_service_that_is_away_is_tried_later_and_the_letter_goes_then()
    {
        post.Answer = PostAnswer.NotTaken;
        await job.Run();
        await job.Run();
        Assert.Single(post.Given);
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        post.Answer = PostAnswer.Taken;
        await job.Run();

        Assert.Equal(2, post.Given.Count);
        Assert.Single(post.Given.Select(g => g.Key).Distinct());
        Assert.Equal((LetterState.Sent, 2), ((await Only()).State, (await Only()).Tries));
    }

    [Fact]
    public async Task After_six_tries_an_administrator_sees_it_and_sends_it_again()
    {
        post.Answer = PostAnswer.NotTaken;
        for (var i = 0; i < 20; i++)
        {
            await job.Run();
            app.Clock.Pass(TimeSpan.FromHours(13));
        }

        Assert.Equal(Letter.MostTries, post.Given.Count);
        var row = Assert.Single((await app.Ask(new ListMessages.Query(), world.Administrator)).Dead);
        Assert.Equal((nameof(World.FirstMember), LetterProblem.NotReached, Letter.MostTries), (row.Person, row.Problem, row.Tries));
        Assert.Equal([MessageKind.Account], (await app.Ask(new GetLetter.Query(row.Id), world.Administrator)).Kinds);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new SendLetterAgain.Command(row.Id), world.Officer));

        post.Answer = PostAnswer.Taken;
        await app.Send(new SendLetterAgain.Command(row.Id), world.Administrator);
        await job.Run();
        Assert.Equal(LetterState.Sent, (await Only()).State);
        Assert.Empty((await app.Ask(new ListMessages.Query(), world.Administrator)).Dead);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetLetter.Query(row.Id), world.Administrator));
    }

    [Fact]
    public async Task What_is_refused_is_not_tried_again_and_can_be_thrown_away()
    {
        post.Answer = PostAnswer.Refused;
        await job.Run();
        app.Clock.Pass(TimeSpan.FromDays(1));
        await job.Run();
        Assert.Single(post.Given);
        var letter = await Only();
        Assert.Equal((LetterState.Dead, LetterProblem.Refused), (letter.State, letter.Problem));

        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new ThrowLetterAway.Command(letter.Id), world.FirstMember));
        await app.Send(new ThrowLetterAway.Command(letter.Id), world.Administrator);
        await job.Run();
        Assert.Single(post.Given);
        Assert.Equal(LetterState.ThrownAway, (await Only()).State);
    }

    [Fact]
    public async Task A_locked_account_gets_nothing()
    {
        await app.InDb(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == world.FirstMember.Value)).LockForGood();
            return true;
        });
        await job.Run();

        Assert.Empty(post.Given);
        Assert.Equal(LetterProblem.NoAddress, (await Only()).Problem);
    }

    [Theory]
    [InlineData(true, PostAnswer.NotTaken, 1, LetterState.Sent)]
    [InlineData(false, PostAnswer.Taken, 1, LetterState.Sent)]

    // SMTP: it may have been taken; nobody sends it again but an administrator.
    [InlineData(true, PostAnswer.Unknown, 0, LetterState.Dead)]
    [InlineData(false, PostAnswer.Unknown, 1, LetterState.Dead)]
    public async Task A_process_that_ends_between_claim_and_mark_sends_nothing_twice(bool before, PostAnswer remembers, int given, LetterState state)
    {
        (post.DiesBefore, post.DiesAfter) = (before, !before);
        await Assert.ThrowsAsync<InvalidOperationException>(() => job.Run());
        Assert.Equal(LetterState.Sending, (await Only()).State);

        // Another process comes: while the claim holds it does nothing.
        (post.DiesBefore, post.DiesAfter, post.Remembers) = (false, false, remembers);
        await With(post).Run();
        Assert.Equal(before ? 0 : 1, post.Given.Count);

        app.Clock.Pass(Letter.Lease);
        await With(post).Run();
        app.Clock.Pass(TimeSpan.FromMinutes(2));
        await With(post).Run();
        Assert.Equal(given, post.Given.Count);
        Assert.Equal(state, (await Only()).State);
    }

    [Fact]
    public async Task A_mail_service_that_cannot_say_now_is_asked_again_later()
    {
        post.DiesAfter = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => job.Run());
        (post.DiesAfter, post.Remembers) = (false, null);
        app.Clock.Pass(Letter.Lease);
        await job.Run();
        Assert.Equal(LetterState.Sending, (await Only()).State);
        post.Remembers = PostAnswer.Taken;
        await job.Run();

        Assert.Equal(LetterState.Sent, (await Only()).State);
        Assert.Single(post.Given);
    }

    [Fact]
    public async Task Two_processes_at_once_send_it_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => With(post).Run()));
        await job.Run();

        Assert.Single(post.Given);
    }

    [Fact]
    public async Task The_folder_holds_each_letter_once_however_often_it_is_handed_over()
    {
        var folder = app.Services.GetRequiredService<IPost>();
        await With(folder).Run();
        var file = Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "messages")));
        var letter = await Only();
        Assert.Equal($"{letter.Key}.eml", Path.GetFileName(file));
        var written = await File.ReadAllTextAsync(file);

        // Claimed and handed over, and the mark was lost.
        await app.InDb(db => db.Letters.ExecuteUpdateAsync(s => s.SetProperty(l => l.State, LetterState.Sending).SetProperty(l => l.NextAt, app.Clock.GetUtcNow())));
        await With(folder).Run();
        Assert.Equal(PostAnswer.Taken, await folder.Send(new(letter.Key, 1, "x@example.org", "other", "other", "other"), default));
        Assert.Equal(written, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(app.Folder, "messages")))));
        Assert.Equal(LetterState.Sent, (await Only()).State);
    }

    private SendMessagesJob With(IPost carrier) => new(app.Services.GetRequiredService<Sender>(), carrier);

    private Task<Letter> Only() => app.InDb(db => db.Letters.AsNoTracking().SingleAsync());

    private async Task<(int NotYetDue, int Waiting, int Sent)> Counts()
    {
        var view = await app.Ask(new ListMessages.Query(), world.Administrator);
        return (view.NotYetDue, view.Waiting, view.Sent);
    }
}
