using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>Writes a request down, or changes one that was not sent.</summary>
public sealed partial class DraftPage
{
    private IReadOnlyList<GetCasesToAskAbout.PanelCases>? offered;
    private GetCasesToAskAbout.PanelCases? panel;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromQuery(Name = "cases")]
    private string? ChosenCases { get; set; }

    [SupplyParameterFromQuery(Name = "panel")]
    private string? ChosenPanel { get; set; }

    [SupplyParameterFromForm(FormName = "draft")]
    private DraftForm Form { get; set; } = null!;

    private string Home => Id is null ? "/recommendations" : $"/recommendations/{Id}";

    protected override async Task OnInitializedAsync()
    {
        var draft = Id is { } id ? await Send.Query(new GetRecommendation.Query(new(id))) : null;
        if (draft is { IsNotFound: true })
        {
            Go.NotFound();
            return;
        }

        if (draft?.Answer is { } sent && Form is null && !sent.Actions.Contains(RecommendationAction.Revise))
        {
            Go.To(Home);
            return;
        }

        offered = [.. (await Send.Query(new GetCasesToAskAbout.Query())).Answer!.Panels.Where(p => p.Cases.Count > 0)];
        Form ??= draft?.Answer is { } view ? FormOf(view) : new() { Cases = [.. (ChosenCases ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)] };
        Form.Cases ??= [];
        panel = offered.FirstOrDefault(p => p.Id == draft?.Answer?.PanelId || p.Id.Value.ToString() == ChosenPanel || p.Cases.Any(c => Form.Cases.Contains(c.Id.Value.ToString())))
            ?? (offered.Count == 1 ? offered[0] : null);
        Form.Kind ??= RecommendationKind.Practice;
    }

    private async Task Submit()
    {
        IReadOnlyList<CaseId> cases = [.. Form.Cases.Select(c => Guid.TryParse(c, out var id) ? new CaseId(id) : default)];
        var term = int.TryParse(Form.TermDays, CultureInfo.InvariantCulture, out var days) ? days : 0;
        if (Id is { } id)
        {
            Finish(await Send.Command(new ReviseDraft.Command(new(id), cases, Shown.Typed(Form), term, Form.Version, Form.Theme)), $"/recommendations/{id}");
        }
        else
        {
            var drafted = await Send.Command(new DraftRecommendation.Command(cases, Shown.Typed(Form), string.IsNullOrWhiteSpace(Form.TermDays) ? null : term, Form.Kind ?? default, Form.Theme));
            Finish(drafted, $"/recommendations/{drafted.Answer.Value}");
        }
    }

    private void Finish(Outcome outcome, string address)
    {
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(address, W[Id is null ? "New_Done" : "Edit_Done"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private static DraftForm FormOf(GetRecommendation.View view) => new()
    {
        Cases = [.. view.Cases.Select(c => c.Id.Value.ToString())],
        Title = view.Title,
        Saw = view.Saw,
        Ask = view.Ask,
        WhoMustAct = view.WhoMustAct,
        HowWeShallKnow = view.HowWeShallKnow,
        Version = view.Version,
        Theme = view.Theme,
        Kind = view.Kind,
        TermDays = view.TermDays.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What the page posts.</summary>
    internal sealed class DraftForm : WordingForm
    {
        public List<string> Cases { get; set; } = [];

        public int Version { get; set; }

        public string? TermDays { get; set; }

        public RecommendationKind? Kind { get; set; }

        public AskTheme Theme { get; set; }
    }
}
