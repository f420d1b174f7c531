using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force finds out who a number stands for, or which number stands for somebody, and says why.</summary>
public sealed partial class KeyPage
{
    private IReadOnlyList<ListOwnForces.Row> own = [];
    private IReadOnlyList<Problem> opening = [];
    private IReadOnlyList<Problem> finding = [];
    private string? told;

    [SupplyParameterFromForm(FormName = "open")]
    private KeyForm Opening { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "find")]
    private KeyForm Finding { get; set; } = null!;

    private IReadOnlyList<Choice> Forces => [.. own.Select(f => new Choice(f.Id.Value.ToString(), f.Name))];

    private IReadOnlyList<Choice> KindsOfPseudonym => [.. Enum.GetValues<PseudonymKind>().Select(k => new Choice(k.ToString(), W[$"KeyKind_{k}"]))];

    protected override async Task OnInitializedAsync()
    {
        Opening ??= new();
        Finding ??= new();
        own = (await Send.Query(new ListOwnForces.Query())).Answer ?? [];
    }

    private async Task Open()
    {
        int? number = int.TryParse(Opening.Number?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : null;
        var outcome = await Send.Query(new OpenPseudonym.Query(ForceOf(Opening), Opening.Kind, number, Opening.Why));
        opening = outcome.ToProblems();
        told = outcome.Answer is { } found ? W[$"KeyIs_{found.Kind}", found.Number, found.Who].Value : null;
    }

    private async Task Find()
    {
        var outcome = await Send.Query(new FindPseudonym.Query(ForceOf(Finding), Finding.Kind, Finding.Who, Finding.Why));
        finding = outcome.ToProblems();
        told = outcome.Answer is not { } found ? null : found.Number is { } number ? W[$"KeyIs_{found.Kind}", number, Finding.Who!.Trim()].Value : W["KeyNobody"].Value;
    }

    // Who speaks for one force is not asked which.
    private ForceId ForceOf(KeyForm form) => own is [var only] ? only.Id : own.FirstOrDefault(f => f.Id.Value.ToString() == form.Force)?.Id ?? default;

    /// <summary>What either form posts.</summary>
    internal sealed class KeyForm
    {
        public string? Force { get; set; }

        public PseudonymKind? Kind { get; set; }

        public string? Number { get; set; }

        public string? Who { get; set; }

        public ReadingReason? Why { get; set; }
    }
}
