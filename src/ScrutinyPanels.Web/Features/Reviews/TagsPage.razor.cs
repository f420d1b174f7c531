using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>The oversight officer says what readers of a case are warned of.</summary>
public sealed partial class TagsPage
{
    private GetCaseTags.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "tags")]
    private TagsForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        var found = (await Send.Query(new GetCaseTags.Query(new(Id)))).Answer;
        Form ??= new() { Tags = [.. found?.Added.Select(t => t.ToString()) ?? []] };
        if (found is null)
        {
            Go.NotFound();
        }
        else if (isPost || found.CanAdd)
        {
            view = found;
        }
        else
        {
            Go.To($"/cases/{Id}");
        }
    }

    private async Task Save()
    {
        var outcome = await Send.Command(new TagCase.Command(new(Id), [.. Form.Tags.Select(t => Enum.TryParse<ContentTags>(t, out var tag) ? tag : ContentTags.None)]));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/cases/{Id}", W["TagsSaved"]);
        }
        else
        {
            problems = outcome.ToProblems(view?.CanAdd == false, W["DoneAlready"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class TagsForm
    {
        // A page on which nothing is ticked posts no tag.
        public List<string> Tags { get; set => field = value ?? []; } = [];
    }
}
