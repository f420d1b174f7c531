using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Forms;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>The pages of a form as its readers meet them, with nothing kept.</summary>
public sealed partial class PreviewPage
{
    private readonly AnswerForm empty = new();
    private GetForm.View? view;
    private int page = 1;
    private int last = 1;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? Page { get; set; }

    private IReadOnlyList<GetForm.Row> Here => [.. view!.Questions.Where(q => q.Page == page)];

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetForm.Query(new(Id)))).Answer;
        if (view is null || view.Questions.Count == 0)
        {
            Go.NotFound();
            return;
        }

        last = view.Questions.Max(q => q.Page);
        page = Math.Clamp(Page ?? 1, 1, last);
    }
}
