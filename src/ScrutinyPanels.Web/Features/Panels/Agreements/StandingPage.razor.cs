using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels.Agreements;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels.Agreements;

/// <summary>The oversight officer writes down until when the vetting and the training of one person last.</summary>
public sealed partial class StandingPage
{
    private ListStandings.Row? person;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "person")]
    private Guid? Person { get; set; }

    [SupplyParameterFromForm(FormName = "dates")]
    private Input Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        // Without a person in the address there is the list to choose from.
        if (Person is not { } who)
        {
            Go.To($"/rules/{Id}/members");
            return;
        }

        person = (await Send.Query(new ListStandings.Query(new(Id)))).Answer?.People.FirstOrDefault(p => p.User == new UserId(who));
        Form ??= new() { VettedUntil = DayInput.Of(person?.VettedUntil), TrainedUntil = DayInput.Of(person?.TrainedUntil) };
        if (person is null)
        {
            Go.NotFound();
        }
    }

    private async Task Save()
    {
        if (person is null)
        {
            return;
        }

        var (vetted, isVetted) = Form.VettedUntil.Read();
        var (trained, isTrained) = Form.TrainedUntil.Read();
        problems = [.. new[] { ("VettedUntil", isVetted), ("TrainedUntil", isTrained) }.Where(d => !d.Item2).Select(d => new Problem(d.Item1, W["DayWrong"]))];
        if (problems.Count > 0)
        {
            return;
        }

        var outcome = await Send.Command(new KeepStanding.Command(new(Id), person.User, vetted, trained));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To($"/rules/{Id}/members", W["DatesSaved", person.Name]);
        }
    }

    internal sealed class Input
    {
        public DayInput VettedUntil { get; set => field = value ?? new(); } = new();

        public DayInput TrainedUntil { get; set => field = value ?? new(); } = new();
    }
}
