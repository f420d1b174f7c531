using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Meetings;

public sealed class VisitPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_paper_is_added_downloaded_as_a_file_and_taken_back()
    {
        var stage = await MeetingStage.In(host);
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/meetings/{stage.Id.Value}/agenda/{stage.Items[1].Value}/paper");
        page = await page.Press(chair, "Add a paper");
        Assert.Equal("Choose a file", Assert.Single(page.Problems));
        page.Attach("File", "figures.pdf", Files.Pdf());
        page = await page.Press(chair, "Add a paper");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var link = page.Links.Single(l => l.Text.StartsWith("Paper 1: figures (PDF, 1 kB)", StringComparison.Ordinal));
        using var file = await chair.GetAsync(new Uri(link.Href, UriKind.Relative));
        Assert.Equal(("application/pdf", "attachment", "nosniff"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType, file.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(Files.Pdf(), await file.Content.ReadAsByteArrayAsync());

        page = await HtmlPage.Get(chair, $"{link.Href}/take-back");
        page = await page.Press(chair, "Take back");
        Assert.Equal("Enter why.", Assert.Single(page.Problems));
        page.Fill("Why is it taken back?", "It was the wrong one");
        page = await page.Press(chair, "Take back");
        Assert.Contains("Paper 1: figures. Taken back: It was the wrong one", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(new Uri(link.Href, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_answered_with_a_sentence()
    {
        var stage = await MeetingStage.In(host);
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/meetings/{stage.Id.Value}/agenda/{stage.Items[1].Value}/paper");
        page.Attach("File", "figures.pdf", new byte[11_000_000]);
        page = await page.Press(chair, "Add a paper");
        Assert.Equal("The file is larger than 10 MB. Make it smaller, or split it.", Assert.Single(page.Problems));
    }

    [Fact]
    public async Task A_member_writes_what_they_saw_and_what_is_missing_keeps_the_rest()
    {
        var id = await Book(MeetingKind.TrainingObservation);
        using var member = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(member, $"/meetings/{id}/training");
        page.Choose("What the law asks for was taught right and clearly", "Yes");
        page.Fill("What was good?", "The trainer was clear");
        page = await page.Press(member, "Send");
        Assert.Equal(6, page.Problems.Count);
        Assert.Contains("The trainer was clear", page.Source, StringComparison.Ordinal);
        page.Fill("What was the training about, and who was trained?", "Searches, new constables");
        foreach (var legend in new[] { "Fair treatment and bias were talked about", "Learners practised explaining what they do and why", "Real cases or footage were used", "Learners could ask and were answered", "How it feels to be stopped was talked about" })
        {
            page.Choose(legend, "Partly");
        }

        page = await page.Press(member, "Send");
        Assert.Empty(page.Problems);
        Assert.Contains("What members saw: 1 wrote", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(member, $"/meetings/{id}/forum")).Status);
    }

    [Fact]
    public async Task A_chair_writes_what_came_of_a_forum()
    {
        var id = await Book(MeetingKind.PublicForum);
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/meetings/{id}/forum");
        page.Fill("How many people of the public came?", "forty");
        page = await page.Press(chair, "Save who came");
        Assert.Equal("Enter how many people came, from 0 to 5000.", Assert.Single(page.Problems));
        page.Fill("How many people of the public came?", "40");
        page = await page.Press(chair, "Save who came");
        Assert.Contains("40 people of the public came.", page.Text, StringComparison.Ordinal);
        page.Fill("What was said", "Why here?");
        page.Choose("What becomes of it?", "Put to the force.");
        page = await page.Press(chair, "Add something that was said");
        Assert.Equal(["Enter who will do it.", "Enter by which day."], page.Problems);
        page.Fill("Who will do it", "The office");
        page.Fill("By which day", "1/4/2026");
        page = await page.Press(chair, "Add something that was said");
        Assert.Contains("Why here?", page.Text, StringComparison.Ordinal);
        Assert.Contains("Why here?", (await HtmlPage.Get(chair, "/meetings/actions")).Text, StringComparison.Ordinal);
        using var member = host.As(host.World.FirstMember);
        Assert.False((await HtmlPage.Get(member, $"/meetings/{id}/forum")).HasButton("Save who came"));
    }

    private async Task<Guid> Book(MeetingKind kind)
    {
        var command = new BookMeeting.Command(host.World.Panel, kind, new("March", new(2026, 3, 13), new(18, 0), new(20, 0), "Town Hall", null));
        var id = await host.Services.GetRequiredService<Sender>().Send(command, Caller.Person(host.World.Chair));
        host.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 19, 0, 0, TimeSpan.Zero));
        return id.Value;
    }
}
