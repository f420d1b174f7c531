using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The force says how far it has come.</summary>
public sealed partial class DeliveryPage
{
    private GetAsk.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "delivery")]
    private DeliveryForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetAsk.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (Form is not null || outcome.Answer!.Actions.Contains(RecommendationAction.ReportDelivery))
        {
            view = outcome.Answer!;
            Form ??= new() { Delivery = view.Delivery };
        }
        else
        {
            Form ??= new();
            Go.To($"/inbox/{Id}");
        }
    }

    private async Task Submit()
    {
        var outcome = await Send.Command(new ReportDelivery.Command(new(Id), Form.Delivery ?? default, Shown.Typed(Form.Sentence)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/inbox/{Id}", W["Report_Done"]);
        }
        else
        {
            problems = outcome.ToProblems(view?.Actions.Contains(RecommendationAction.ReportDelivery) == false, W["DoneAlready"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class DeliveryForm
    {
        public Delivery? Delivery { get; set; }

        public string? Sentence { get; set; }
    }
}
