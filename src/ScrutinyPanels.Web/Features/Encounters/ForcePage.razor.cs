using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>What a force keeps for itself: for how long it keeps footage, and the names that are looked for in written text.</summary>
public sealed partial class ForcePage
{
    private GetForce.View? view;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "force")]
    private string? Chosen { get; set; }

    [SupplyParameterFromForm(FormName = "footage")]
    private FootageForm Footage { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "names")]
    private NamesForm Names { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "profiling")]
    private ProfilingForm Profiling { get; set; } = null!;

    private string Address => $"/force?force={view!.Slug}";

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetForce.Query(Chosen))).Answer;
        if (view is null)
        {
            Go.NotFound();
            return;
        }

        // Reading the names is logged, so a post that leads on to another page does not read them.
        var isPost = Footage is not null || Names is not null || Profiling is not null;
        Footage ??= new() { Days = view.FootageDays.ToString(CultureInfo.InvariantCulture) };
        Names ??= new();
        Profiling ??= new();
        if (!isPost)
        {
            await LoadNames();
        }
    }

    private async Task LoadNames()
    {
        if (view!.IsOwn)
        {
            Names.Names = string.Join('\n', (await Send.Query(new GetNames.Query(view.Slug))).Answer ?? []);
        }
    }

    private async Task SaveFootage()
    {
        var days = int.TryParse(Footage.Days, NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : 0;
        Finish(await Send.Command(new SetFootageDays.Command(view!.Slug, days)), "Footage", "FootageDone");
        if (problems.Count > 0)
        {
            await LoadNames();
        }
    }

    private async Task SaveProfiling()
    {
        // What the button said that was pressed, whatever somebody else did meanwhile.
        var allow = Profiling.Allow;
        Finish(await Send.Command(new AllowProfiling.Command(view!.Slug, allow, Profiling.DecidedBy)), "Profiling", allow ? "ProfilingStarted" : "ProfilingStopped");
        if (problems.Count > 0)
        {
            await LoadNames();
        }
    }

    private async Task SaveList() => Finish(await Send.Command(new SaveNames.Command(view!.Slug, Names.Names)), "Names", "NamesDone");

    private void Finish(Outcome outcome, string form, string done)
    {
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(Address, W[done]);
        }
        else
        {
            problems = [.. outcome.Problems.Select(p => new Problem(p.Field.Length > 0 ? $"{form}.{p.Field}" : string.Empty, p.Message))];
        }
    }

    /// <summary>What is posted about footage.</summary>
    internal sealed class FootageForm
    {
        public string? Days { get; set; }
    }

    /// <summary>What is posted about themes that single out people.</summary>
    internal sealed class ProfilingForm
    {
        public bool Allow { get; set; }

        public string? DecidedBy { get; set; }
    }

    /// <summary>What is posted as the list of names.</summary>
    internal sealed class NamesForm
    {
        public string? Names { get; set; }
    }
}
