using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>One version of a form: a draft is arranged here, a published one is copied or put to use.</summary>
public sealed partial class OneFormPage
{
    private GetForm.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "name", Name = "Form")]
    private NameInput? Named { get; set; }

    [SupplyParameterFromForm(FormName = "questions", Name = "Form")]
    private StepInput? Arranged { get; set; }

    /// <summary>The version of the grades that the form has.</summary>
    private GetForm.SchemeVersion? Has => view!.Schemes.FirstOrDefault(s => s.Code == view.SchemeCode && s.Number == view.SchemeNumber);

    private IReadOnlyList<Choice> Schemes => [.. view!.Schemes.Select(s => new Choice(ValueOf(s), W["NameAndVersion", s.Name, s.Number]))];

    private NameInput Details { get; set; } = new();

    private StepInput Step => Arranged ?? new();

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetForm.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
            return;
        }

        view = outcome.Answer!;
        Details = Named ?? new() { Name = view.Name, Scheme = Has is null ? null : ValueOf(Has), Version = view.Version };
    }

    private static string ValueOf(GetForm.SchemeVersion scheme) => string.Create(CultureInfo.InvariantCulture, $"{scheme.Code}/{scheme.Number}");

    private async Task SaveName() =>
        Finish(await Send.Command(new NameForm.Command(new(Id), Details.Name ?? string.Empty, Details.Scheme ?? string.Empty, Details.Version)), W["Saved"]);

    private async Task Arrange() => Finish(
        Step.Remove is { } code
            ? await Send.Command(new RemoveQuestion.Command(new(Id), code, Step.Version))
            : await Send.Command(new MoveQuestion.Command(new(Id), Step.Up ?? Step.Down ?? string.Empty, Step.Up is not null, Step.Version)),
        W[Step.Remove is null ? "Moved" : "Removed"]);

    private async Task Begin(Guid office)
    {
        var outcome = await Send.Command(new StartFormDraft.Command(new(Id), new(office)));
        Finish(outcome, W["DraftBegun"], $"/forms/{outcome.Answer.Value}");
    }

    private async Task UseIn(Guid panel) => Finish(await Send.Command(new UseForm.Command(new(Id), new(panel))), W["FormUsed"]);

    private void Finish(Outcome outcome, string message, string? address = null)
    {
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(address ?? $"/forms/{Id}", message);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>The name and the grades of a draft.</summary>
    internal sealed class NameInput
    {
        public string? Name { get; set; }

        public string? Scheme { get; set; }

        public int Version { get; set; }
    }

    /// <summary>Which button of the list was pressed, with the code of its question.</summary>
    internal sealed class StepInput
    {
        public string? Up { get; set; }

        public string? Down { get; set; }

        public string? Remove { get; set; }

        public int Version { get; set; }
    }
}
