using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>What meetings asked for, and the form by which each is closed, given more time or taken up again.</summary>
public sealed partial class ActionsPage
{
    private ListActions.View? view;
    private IReadOnlyList<Problem> problems = [];

    /// <summary>The action that is looked at; all of them where there is none.</summary>
    [SupplyParameterFromQuery(Name = "of")]
    private string? Of { get; set; }

    private ListActions.Row? One => view is null || !Guid.TryParse(Of, out var id) ? null : view.Open.Concat(view.Closed).FirstOrDefault(r => r.Id.Value == id);

    [SupplyParameterFromForm(FormName = "action")]
    private ActionForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new ListActions.Query())).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Take()
    {
        if (One is not { } one)
        {
            return;
        }

        var day = DateOnly.TryParseExact(Form.NewDay?.Trim(), ["yyyy-MM-dd", "d/M/yyyy", "d M yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : default(DateOnly?);
        var outcome = await Send.Command(new TakeActionStep.Command(one.Id, Enum.TryParse<ActionStep>(Form.Step, out var step) ? step : null, Form.What, day));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/meetings/actions", W[$"ActionDone_{step}"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the form of one action posts.</summary>
    internal sealed class ActionForm
    {
        public string? Step { get; set; }

        public string? What { get; set; }

        public string? NewDay { get; set; }
    }
}
