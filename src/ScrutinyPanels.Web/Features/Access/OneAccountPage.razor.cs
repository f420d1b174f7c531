using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Access;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Access;

public sealed partial class OneAccountPage
{
    private IReadOnlyList<Problem> problems = [];
    private GetAccount.View? view;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "end")]
    private Guid? Grant { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetAccount.Query(Id));
        view = outcome.Answer;
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
    }

    private static string Day(DateTimeOffset at) => UkTime.DayOf(at).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private string NameOf(GetAccount.GrantRow grant) => W[$"Role_{grant.Role}"].Value + (grant.Over is null ? string.Empty : $", {grant.Over}");

    private async Task End() => Then(await Send.Command(new EndGrant.Command(Grant ?? Guid.Empty)), "RoleTaken");

    private async Task Lock() => Then(await Send.Command(new LockAccount.Command(Id)), "Locked");

    private async Task Unlock() => Then(await Send.Command(new UnlockAccount.Command(Id)), "Unlocked");

    private void Then(Outcome outcome, string message)
    {
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To($"/accounts/{Id}", W[message]);
        }
        else if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
    }
}
