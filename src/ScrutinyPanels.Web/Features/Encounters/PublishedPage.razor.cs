using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody types in how many records the force itself published.</summary>
public sealed partial class PublishedPage
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromForm(FormName = "published")]
    private PublishedForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }

        view = outcome.Answer;
        Form.Total = isPost ? Form.Total : view?.PublishedTotal?.ToString(CultureInfo.InvariantCulture);
    }

    private async Task Save()
    {
        var typed = (Form.Total ?? string.Empty).Replace(",", string.Empty, StringComparison.Ordinal).Trim();
        int? total = typed.Length == 0 ? null : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        var outcome = await Send.Command(new NotePublishedTotal.Command(new(Id), total));
        if (outcome.Succeeded)
        {
            Go.To($"/batches/{Id}", W["PublishedDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class PublishedForm
    {
        public string? Total { get; set; }
    }
}
