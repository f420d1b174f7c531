using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.SignIn;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The liaison hands one item to a colleague by a link, or takes a link back.</summary>
public sealed partial class LinkPage
{
    private string? link;
    private string until = string.Empty;

    [CascadingParameter]
    private HttpContext Request { get; set; } = null!;

    private protected override RecommendationAction Action => RecommendationAction.Reply;

    private static string Said(GetAsk.Link made) => made switch
    {
        { UsedAt: not null } => "Link_Used",
        { IsTakenBack: true } => "Link_TakenBack",
        { IsOpen: true } => "Link_Open",
        _ => "Link_Expired",
    };

    private async Task Make()
    {
        var outcome = await Send.Command(new MakeReplyLink.Command(new(Id)));
        if (outcome.Answer is { } made)
        {
            link = ServiceAddress.For(Request) + made.Path;
            until = Shown.Day(made.ExpiresAt);
        }
        else if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else
        {
            Problems = outcome.ToProblems();
        }
    }

    private Task TakeBack(GetAsk.Link made) => Take(new TakeBackReplyLink.Command(made.Id), W["Link_TookBack"]);
}
