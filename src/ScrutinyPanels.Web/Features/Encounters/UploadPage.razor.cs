using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the oversight office or the force brings a file of records.</summary>
public sealed partial class UploadPage(IConfiguration configuration)
{
    private IReadOnlyList<ListLoadableForces.Row>? forces;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "upload")]
    private UploadForm Form { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "problem")]
    private string? Before { get; set; }

    private int Megabytes => UploadLimit.Megabytes(configuration);

    private IReadOnlyList<Choice> Forces => forces is { Count: 1 } only
        ? [new Choice(only[0].Slug, only[0].Name)]
        : [new Choice(string.Empty, W["UploadForceChoose"]), .. (forces ?? []).Select(f => new Choice(f.Slug, f.Name))];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        if (Before == UploadLimit.TooLarge)
        {
            problems = [new Problem("File", W["TooLarge", Megabytes])];
        }

        forces = (await Send.Query(new ListLoadableForces.Query())).Answer;
    }

    private async Task Load()
    {
        if (Form.File is not { Length: > 0 } file)
        {
            problems = [new Problem("File", W["FileNeeded"])];
            return;
        }

        await using var content = file.OpenReadStream();
        var outcome = await Send.Command(new StartIntake.Command(Form.Force ?? string.Empty, Form.Kind ?? string.Empty, file.FileName, content));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/intakes/{outcome.Answer.Value}/columns");
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class UploadForm
    {
        public string? Force { get; set; }

        public string? Kind { get; set; }

        public IFormFile? File { get; set; }
    }
}
