using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>An office begins a form of its own.</summary>
public sealed partial class NewFormPage
{
    private GetFormStart.View start = new([], []);
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "new")]
    private NewFormInput Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        start = (await Send.Query(new GetFormStart.Query())).Answer ?? start;
    }

    private async Task Save()
    {
        if (!Guid.TryParse(Form.Office ?? (start.Offices.Count == 1 ? start.Offices[0].Id.Value.ToString() : null), out var office))
        {
            problems = [new("Office", W["ChooseOffice"])];
            return;
        }

        ReviewFormId? copy = Guid.TryParse(Form.Copy, out var form) ? new(form) : null;
        var outcome = await Send.Command(new StartForm.Command(new(office), Form.Name?.Trim() ?? string.Empty, Form.Code?.Trim() ?? string.Empty, copy));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/forms/{outcome.Answer.Value}", W["DraftBegun"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class NewFormInput
    {
        public string? Name { get; set; }

        public string? Code { get; set; }

        /// <summary>The id of the form to copy; empty to begin anew.</summary>
        public string? Copy { get; set; }

        public string? Office { get; set; }
    }
}
