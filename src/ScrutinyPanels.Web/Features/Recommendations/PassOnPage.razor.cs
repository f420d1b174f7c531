using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The list of what is passed on together, once more before it is noted.</summary>
public sealed partial class PassOnPage
{
    private IReadOnlyList<ListInbox.Item> chosen = [];
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "ids")]
    private string[]? Ids { get; set; }

    [SupplyParameterFromForm(FormName = "pass-on")]
    private PassOnForm? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var ids = (Form?.Ids.Select(i => i.ToString()) ?? Ids ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        chosen = [.. ((await Send.Query(new ListInbox.Query())).Answer?.Waiting ?? []).Where(i => i.IsGreen && ids.Contains(i.Id.ToString()))];
    }

    private async Task Submit()
    {
        var outcome = await Send.Command(new PassOnTogether.Command([.. Form!.Ids.Select(i => new RecommendationId(i))]));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/inbox", W["PassOn_Done", Form.Ids.Count]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class PassOnForm
    {
        public List<Guid> Ids { get; set; } = [];
    }
}
