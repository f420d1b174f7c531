using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Panels.Agreements;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Panels.Agreements;

/// <summary>A member reads the agreement of their office, signs it, and finds what they signed.</summary>
public sealed partial class AgreementPage
{
    private ListMyAgreements.View? view;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    /// <summary>2 March 2026, 10:00, on the UK clock.</summary>
    internal static string When(DateTimeOffset at) => UkTime.In(at).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    protected override async Task OnInitializedAsync() => view = (await Send.Query(new ListMyAgreements.Query())).Answer;

    // Several offices can stand on the page, each with its own box.
    private static string NameOf(ConfidentialityAgreementId id) => $"Agrees-{id.Value:N}";

    private static string FieldOf(ConfidentialityAgreementId id) => $"Form.{NameOf(id)}";

    private async Task Sign(ConfidentialityAgreementId id)
    {
        var form = await Context.Request.ReadFormAsync();
        var outcome = await Send.Command(new SignAgreement.Command(id, form[FieldOf(id)] == "true"));
        if (outcome.Succeeded)
        {
            Go.To("/agreement", W["SignDone"]);
            return;
        }

        problems = [.. outcome.Problems.Select(p => new Problem(p.Field.Length == 0 ? string.Empty : NameOf(id), p.Message))];
    }
}
