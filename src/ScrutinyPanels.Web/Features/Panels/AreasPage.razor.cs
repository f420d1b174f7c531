using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels;

public sealed partial class AreasPage
{
    private IReadOnlyList<Problem> problems = [];
    private ListAreas.View? view;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    protected override async Task OnInitializedAsync() => view = (await Send.Query(new ListAreas.Query())).Answer;

    private async Task OfferWelsh(ListAreas.AreaRow area)
    {
        var outcome = await Send.Command(new OfferWelsh.Command(area.Id, !area.HasWelsh));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To("/accounts/areas", W[area.HasWelsh ? "WelshIsOff" : "WelshIsOn"]);
        }
    }

    private async Task Place(Guid area)
    {
        var form = await Context.Request.ReadFormAsync();
        var outcome = await Send.Command(new PlaceForce.Command(Guid.TryParse(form["Force"], out var force) ? force : Guid.Empty, area));
        if (outcome.Succeeded)
        {
            Go.To("/accounts/areas", W["ForcePlaced"]);
            return;
        }

        var place = view?.Areas.Index().FirstOrDefault(a => a.Item.Id == area).Index ?? 0;
        problems = [.. outcome.Problems.Select(p => new Problem($"force-{place}", p.Message))];
    }
}
