using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>A file is taken back out of a pack, with a reason.</summary>
public sealed partial class TakeBackPage
{
    private GetPack.PaperRow? paper;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid Paper { get; set; }

    [SupplyParameterFromForm(FormName = "take-back")]
    private TakeBackForm Form { get; set; } = null!;

    private string Back => $"/meetings/{Id}/agenda/{paper?.Item.Value}";

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        paper = (await Send.Query(new GetPack.Query(new(Id)))).Answer?.Papers.FirstOrDefault(p => p.Id.Value == Paper && p.TakenBackWhy is null);
        if (paper is null)
        {
            Go.NotFound();
        }
    }

    private async Task TakeBack()
    {
        var outcome = await Send.Command(new TakeBackPaper.Command(new(Id), new(Paper), Form.Why));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(Back, W["PaperTakenBack"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class TakeBackForm
    {
        public string? Why { get; set; }
    }
}
