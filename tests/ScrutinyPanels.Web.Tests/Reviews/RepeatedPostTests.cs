using System.Net;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

/// <summary>A form that is sent again, because the first answer was slow to come, shows how things stand: never an error that reads as if nothing had been taken.</summary>
public sealed class RepeatedPostTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private ReviewStage stage = null!;

    public async Task InitializeAsync() => stage = await ReviewStage.In(host, checkedBefore: false);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("can-you-look", "I can look at this", "Case")]
    [InlineData("step-aside", "Step aside", "cases")]
    public async Task Before_a_case_is_seen(string page, string button, string heading) => await Twice(page, button, heading);

    [Fact]
    public async Task The_case_is_begun_or_passed_on()
    {
        await stage.Answer(host.World.FirstMember);
        await Twice("pass", "Pass on this one", "Case");
    }

    [Fact]
    public async Task A_view_is_sent()
    {
        await stage.Answer(host.World.FirstMember);
        await Twice("check", "Send my view", "Thank you");
    }

    private async Task Twice(string page, string button, string heading)
    {
        using var browser = host.As(host.World.FirstMember);
        var shown = await HtmlPage.Get(browser, $"/my-cases/{stage.Case.Value}/{page}");
        await shown.Press(browser, button);
        var again = await shown.Press(browser, button);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains(heading, again.Heading, StringComparison.OrdinalIgnoreCase);
    }
}
