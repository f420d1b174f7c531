using System.Net;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Recommendations;

public sealed class InboxPagesTests(ScrutinyHost host) : IClassFixture<ScrutinyHost>
{
    private World World => host.World;

    [Fact]
    public async Task A_liaison_filters_the_inbox_and_passes_on_praise_together()
    {
        var id = await A.Recommendation(World).Titled("Well done").OfKind(RecommendationKind.Commendation).Sent().In(host.Services);
        using var liaison = host.As(World.Liaison);
        var holds = await HtmlPage.Get(liaison, "/inbox?kind=FactCheck");
        Assert.Contains("Nothing of this kind waits for your force.", holds.Text, StringComparison.Ordinal);
        var inbox = await HtmlPage.Get(liaison, "/inbox?kind=Feedback");
        Assert.Contains(inbox.Links, l => l.Href == $"/inbox/{id.Value}");
        Assert.Contains("Feedback to pass on", inbox.Text, StringComparison.Ordinal);

        var list = await HtmlPage.Get(liaison, $"/inbox/pass-on?ids={id.Value}");
        Assert.Contains("Well done", list.Text, StringComparison.Ordinal);
        var done = await list.Press(liaison, "Note all of them");
        Assert.Contains("Noted as passed on: 1.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is chosen", (await HtmlPage.Get(liaison, $"/inbox/pass-on?ids={id.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_writes_a_draft_by_a_link_that_works_once()
    {
        var id = await A.Recommendation(World).Titled("Brief every shift").Sent().In(host.Services);
        using var liaison = host.As(World.Liaison);
        var page = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/link");
        page = await page.Press(liaison, "Make the link");
        var link = new Uri(page.Document.QuerySelector(".scrutiny-code")!.TextContent.Trim()).PathAndQuery;
        Assert.DoesNotContain(link, (await HtmlPage.Get(liaison, $"/inbox/{id.Value}/link")).Source, StringComparison.Ordinal);

        using var colleague = host.As(null);
        using var answer = await colleague.GetAsync(link);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var form = await HtmlPage.Read(answer);
        Assert.Contains(RecommendationBuilder.Ask, form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("testshire/2026", form.Source, StringComparison.Ordinal);
        form.Fill("What the public will read", "We will brief every shift.");
        form = await form.Press(colleague, "Send the draft to the liaison");
        Assert.Equal(2, form.Problems.Count);
        form.Choose("What has the force decided?", "Accepted");
        form.Fill("Your post", "Head of training");
        var sent = await form.Press(colleague, "Send the draft to the liaison");
        Assert.Contains("This link is used up", sent.Text, StringComparison.Ordinal);
        var used = await HtmlPage.Get(colleague, link);
        var wrong = await HtmlPage.Get(colleague, "/reply-links/made-up");
        Assert.Equal("This link does not work any more", used.Heading);
        Assert.Equal((used.Status, used.Text), (wrong.Status, wrong.Text));

        var ask = await HtmlPage.Get(liaison, $"/inbox/{id.Value}");
        var reply = await HtmlPage.Get(liaison, ask.Links.Single(l => l.Text == "Use the draft of Head of training").Href);
        Assert.Equal("We will brief every shift.", reply.Document.QuerySelector("[name='Form.Explanation']")!.TextContent);
    }

    [Fact]
    public async Task A_draft_is_kept_approved_by_a_senior_and_then_sent()
    {
        await host.InDb(db => Task.FromResult(db.Grants.Add(Grant.Give(World.Nobody, Role.ForceApprover, World.Force.Value, host.Clock.GetUtcNow()))));
        var id = await A.Recommendation(World).Titled("Approve me").Sent().In(host.Services);
        using var liaison = host.As(World.Liaison);
        using var senior = host.As(World.Nobody);
        var form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/reply");
        form.Fill("What the public will read", "We will.");
        var kept = await form.Press(liaison, "Save as draft");
        Assert.Contains("A draft was saved on", kept.Text, StringComparison.Ordinal);

        var approvals = await HtmlPage.Get(senior, "/approvals");
        approvals = await approvals.Press(senior, "Ask for approval of each answer");
        Assert.Contains("goes out when a senior has approved it", approvals.Text, StringComparison.Ordinal);
        form = await HtmlPage.Get(liaison, $"/inbox/{id.Value}/reply");
        Assert.Equal("We will.", form.Document.QuerySelector("[name='Form.Explanation']")!.TextContent);
        form.Choose("What has the force decided?", "Accepted");
        kept = await form.Press(liaison, "Ask for approval");
        Assert.Contains("The answer has waited for approval since", kept.Text, StringComparison.Ordinal);

        var approval = await HtmlPage.Get(senior, $"/approvals/{id.Value}");
        var wrong = await approval.Press(senior, "Send back");
        Assert.Single(wrong.Problems);
        var done = await approval.Press(senior, "Approve and send");
        Assert.Contains("The answer is approved and sent.", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(senior, $"/approvals/{id.Value}")).Status);
        approvals = await HtmlPage.Get(senior, "/approvals");
        approvals = await approvals.Press(senior, "Stop asking for approval");
        Assert.True(approvals.HasButton("Ask for approval of each answer"));
    }
}
