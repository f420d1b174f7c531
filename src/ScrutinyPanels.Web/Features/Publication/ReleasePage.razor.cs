using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>The chair, and then the oversight officer, reads the words as the public will and releases them.</summary>
public sealed partial class ReleasePage
{
    private GetReleasePreview.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "release")]
    private ReleaseForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetReleasePreview.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (!view.IsPublic)
        {
            view = null;
            Go.To($"/recommendations/{Id}");
        }
    }

    private async Task Submit()
    {
        var signs = view is { MaySign: true };
        var outcome = signs
            ? await Send.Command(new SignWords.Command(new(Id), Form.Version, Form.HaveRead))
            : await Send.Command(new ReleaseWords.Command(new(Id), Form.Version, Form.HaveRead));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/recommendations/{Id}", W[signs ? "Release_SignDone" : "Release_Done"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ReleaseForm
    {
        public int Version { get; set; }

        public bool HaveRead { get; set; }
    }
}
