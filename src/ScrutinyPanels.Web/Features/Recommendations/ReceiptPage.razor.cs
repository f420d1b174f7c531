using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>The force notes that feedback or praise was passed on.</summary>
public sealed partial class ReceiptPage
{
    [SupplyParameterFromForm(FormName = "receipt")]
    private ReceiptForm Form { get; set; } = null!;

    private protected override RecommendationAction Action => RecommendationAction.NoteReceipt;

    protected override void OnInitialized() => Form ??= new();

    private Task Submit() => Take(new NoteReceipt.Command(new(Id), Form.Receipt ?? default, Shown.Typed(Form.Words)), W["Receipt_Done"]);

    /// <summary>What the page posts.</summary>
    internal sealed class ReceiptForm
    {
        public Receipt? Receipt { get; set; }

        public string? Words { get; set; }
    }
}
