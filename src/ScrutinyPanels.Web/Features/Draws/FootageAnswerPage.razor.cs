using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The force says what has become of the footage of one drawn case.</summary>
public sealed partial class FootageAnswerPage
{
    private ListFootageHolds.Row? row;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "hold")]
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    private IReadOnlyList<Choice> Answers => [.. Enum.GetValues<FootageAnswer>().Select(a => new Choice(a.ToString(), W[$"Footage_{a}"], W[$"Hold_{a}_Hint"]))];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        row = (await Send.Query(new GetFootageHold.Query(new(Id)))).Answer;
        if (row is null)
        {
            Go.NotFound();
        }
    }

    private async Task Answer()
    {
        if (row is null)
        {
            return;
        }

        var outcome = await Send.Command(new AnswerFootageHold.Command(new(Id), Form.Answer, Form.Reason));
        if (outcome.Succeeded)
        {
            Go.To("/footage", W["Hold_Done", row.Number]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private sealed class Input
    {
        public FootageAnswer? Answer { get; set; }

        public string? Reason { get; set; }
    }
}
