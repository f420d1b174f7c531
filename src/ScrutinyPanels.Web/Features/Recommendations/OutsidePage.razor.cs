using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>Somebody of the panel or its office brings a file of what another body asked for.</summary>
public sealed partial class OutsidePage
{
    private const long MostBytes = 1_000_000;

    private IReadOnlyList<ListAskPlaces.Row> places = [];
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "outside")]
    private OutsideForm Form { get; set; } = null!;

    private IReadOnlyList<Choice> Places => [new Choice(string.Empty, W["Outside_Choose"]), .. places.Select(p => new Choice($"{p.Panel.Value}/{p.Force.Value}", W["Outside_Place", p.PanelName, p.ForceName]))];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        places = (await Send.Query(new ListAskPlaces.Query())).Answer!.Rows;
    }

    private async Task Load()
    {
        if (places.FirstOrDefault(p => $"{p.Panel.Value}/{p.Force.Value}" == Form.For) is not { } place)
        {
            problems = [new Problem("For", W["Outside_PlaceNeeded"])];
            return;
        }

        if (Form.File is { Length: > MostBytes })
        {
            problems = [new Problem("File", W["Outside_TooLarge"])];
            return;
        }

        await using var content = Form.File?.OpenReadStream();
        var outcome = await Send.Command(new LoadOutside.Command(place.Panel, place.Force, Form.Source, content));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/recommendations?kind=Outside", W["Outside_Done", outcome.Answer]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class OutsideForm
    {
        public string? For { get; set; }

        public string? Source { get; set; }

        public IFormFile? File { get; set; }
    }
}
